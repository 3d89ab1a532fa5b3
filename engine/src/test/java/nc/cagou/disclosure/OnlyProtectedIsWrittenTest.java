package nc.cagou.disclosure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nc.cagou.Findings;
import nc.cagou.Tables;
import nc.cagou.UseCase;
import nc.cagou.edition.EditionWriter;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

/** No table, indicator or chart reaches an edition but through {@link Disclosure}. */
class OnlyProtectedIsWrittenTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nc.cagou");

  @Test
  void disclosureAloneMakesProtectedTables() {
    noConstructors()
        .that()
        .areDeclaredIn(Protected.class)
        .should()
        .bePublic()
        .orShould()
        .beProtected()
        .check(HOUSE);
    noClasses()
        .that()
        .areNotAssignableTo(Disclosure.class)
        .should()
        .callConstructor(Protected.class, Tables.class, List.class, List.class, Sheet.class)
        .check(HOUSE);
    assertEquals(1, Protected.class.getDeclaredConstructors().length);
    Set<String> makers = new TreeSet<>();
    for (Method method : Protected.class.getDeclaredMethods()) {
      if (Modifier.isStatic(method.getModifiers()) && method.getReturnType() == Protected.class) {
        makers.add(method.getName());
      }
    }
    assertEquals(Set.of(), makers, "no factory beside Disclosure");
  }

  @Test
  void aWriterOfEditionsTakesNoBareTable() {
    for (Method method : EditionWriter.class.getDeclaredMethods()) {
      assertFalse(
          Arrays.stream(method.getParameterTypes())
              .filter(t -> !Modifier.isPrivate(method.getModifiers()))
              .anyMatch(t -> t == Table.class || t == Tables.class || t == Findings.class),
          method.toString());
    }
  }

  @Test
  void filesOfTablesAreWrittenByTheWriterOfEditionsAlone() {
    for (String writer : List.of("TableFiles", "ParquetTwin")) {
      noClasses()
          .that()
          .haveNameNotMatching("nc\\.cagou\\.edition\\.(EditionWriter|TableFiles|ParquetTwin).*")
          .should()
          .callMethodWhere(
              com.tngtech.archunit.base.DescribedPredicate.describe(
                  "writes a table by " + writer,
                  (com.tngtech.archunit.core.domain.JavaMethodCall call) ->
                      call.getTargetOwner().getName().equals("nc.cagou.edition." + writer)
                          && call.getName().startsWith("write")))
          .check(HOUSE);
    }
    noClasses()
        .that()
        .resideOutsideOfPackage("nc.cagou.edition..")
        .should()
        .callMethodWhere(
            com.tngtech.archunit.base.DescribedPredicate.describe(
                "lets a table write itself",
                (com.tngtech.archunit.core.domain.JavaMethodCall call) ->
                    call.getTargetOwner().isAssignableTo(Table.class)
                        && call.getName().equals("write")))
        .check(HOUSE);
  }

  @Test
  void storiesAndLeversSeeProtectedTablesAlone() {
    for (Method method : UseCase.class.getDeclaredMethods()) {
      if (Set.of("show", "pull").contains(method.getName())) {
        assertFalse(
            Arrays.asList(method.getParameterTypes()).contains(Findings.class)
                || Arrays.asList(method.getParameterTypes()).contains(Tables.class),
            method.toString());
      }
    }
    // protected tables and an edition read back: nobody else makes evidence
    noClasses()
        .that()
        .resideOutsideOfPackages("nc.cagou.disclosure..", "nc.cagou.edition..")
        .should()
        .callConstructor(
            nc.cagou.Evidence.class, Tables.class, nc.cagou.Evidence.Context.class, List.class)
        .check(HOUSE);
  }
}
