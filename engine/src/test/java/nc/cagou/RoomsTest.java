package nc.cagou;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Keeps the rooms of the house apart: who may enter where. */
@AnalyzeClasses(packages = "nc.cagou", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

  private static final String[] SPARK = {
    "org.apache.spark..", "scala..", "nc.cagou.spark..", "nc.cagou.run.."
  };
  private static final String[] WEB = {
    "io.javalin..", "jakarta.servlet..", "gg.jte..", "org.eclipse.jetty..", "nc.cagou.web.."
  };

  @ArchTest
  static final ArchRule methodsKnowNoSparkNoWebNoFiles =
      noClasses()
          .that()
          .resideInAPackage("nc.cagou.method..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.spark..",
              "scala..",
              "io.javalin..",
              "java.io..",
              "java.nio.file..",
              "java.net..",
              "org.apache.hadoop..",
              "nc.cagou.spark..",
              "nc.cagou.intake..",
              "nc.cagou.edition..",
              "nc.cagou.web..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule intakeAndSparkKnowNoWeb =
      noClasses()
          .that()
          .resideInAnyPackage("nc.cagou.intake..", "nc.cagou.spark..", "nc.cagou.run..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(WEB)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theKernelOfIntakeIsPlainJava =
      noClasses()
          .that()
          .resideInAPackage("nc.cagou.intake..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SPARK)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule whatReadersOpenKnowsNoSpark =
      noClasses()
          .that()
          .resideInAnyPackage(
              "nc.cagou.web..",
              "nc.cagou.brief..",
              "nc.cagou.chart..",
              "nc.cagou.edition..",
              "nc.cagou.disclosure..",
              "nc.cagou.passport..",
              "nc.cagou.lineage..",
              "nc.cagou.notebook..",
              "nc.cagou.territory..",
              "nc.cagou.text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SPARK)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule textIsTheGround =
      classes()
          .that()
          .resideInAPackage("nc.cagou.text..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("nc.cagou.text..", "java..", "com.ibm.icu..");

  @ArchTest
  static final ArchRule nounsKnowOnlyTextAndChartSpecifications =
      noClasses()
          .that()
          .resideInAPackage("nc.cagou")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "nc.cagou.intake..",
              "nc.cagou.spark..",
              "nc.cagou.run..",
              "nc.cagou.method..",
              "nc.cagou.disclosure..",
              "nc.cagou.passport..",
              "nc.cagou.lineage..",
              "nc.cagou.edition..",
              "nc.cagou.chart.paint..",
              "nc.cagou.brief..",
              "nc.cagou.web..",
              "nc.cagou.cli..");

  @ArchTest
  static final ArchRule theEngineNamesNoUseCase =
      noClasses()
          .that()
          .resideOutsideOfPackage("nc.cagou.usecases..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("nc.cagou.usecases..");

  @ArchTest
  static final ArchRule sessionsAreMadeInOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackage("nc.cagou.spark..")
          .should()
          .callMethod(org.apache.spark.sql.SparkSession.class, "builder");

  @ArchTest
  static final ArchRule noRoomRunsInACircle =
      slices().matching("nc.cagou.(**)").should().beFreeOfCycles();
}
