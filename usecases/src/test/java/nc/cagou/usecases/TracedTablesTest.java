package nc.cagou.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nc.cagou.Input;
import nc.cagou.TableSpec;
import nc.cagou.UseCase;
import nc.cagou.UseCases;
import nc.cagou.lineage.ColumnTrace;
import nc.cagou.lineage.Origin;
import nc.cagou.run.CommonParameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every column of every table of the six use cases says what it comes from, and says it truly. */
class TracedTablesTest {

  /** Figures that the house carries. */
  private static final Set<String> REFERENCES =
      Set.of("population", "geography", "standard_population", "benford", "mqa", "frequencies");

  static List<UseCase> usecases() {
    return UseCases.all();
  }

  @ParameterizedTest
  @MethodSource("usecases")
  void everyColumnDeclaresItsOriginInWordsThatExist(UseCase usecase) {
    List<String> wrong = new ArrayList<>();
    for (TableSpec table : usecase.tables()) {
      for (TableSpec.Column column : table.columns()) {
        String name = table.name() + "." + column.name();
        if (column.from().isEmpty()) {
          wrong.add(name + " declares nothing");
        }
        column.from().stream()
            .filter(from -> !exists(usecase, from))
            .forEach(from -> wrong.add(name + " comes from " + from + ", which is nothing"));
      }
    }
    assertEquals(List.of(), wrong, usecase.id());
  }

  /** A word for the measure of a row rests on the measures: one of them has an origin. */
  @ParameterizedTest
  @MethodSource("usecases")
  void aLabelStandsInATableWhoseMeasuresHaveOrigins(UseCase usecase) {
    for (TableSpec table : usecase.tables()) {
      boolean labelled =
          table.columns().stream().anyMatch(c -> c.from().contains(ColumnTrace.LABEL));
      if (labelled) {
        assertFalse(
            table.columns().stream()
                .filter(c -> c.role() != TableSpec.Role.DIMENSION)
                .allMatch(c -> c.from().equals(List.of(ColumnTrace.LABEL))),
            table.name());
      }
    }
  }

  private static boolean exists(UseCase usecase, String from) {
    if (from.equals(ColumnTrace.LABEL)) {
      return true;
    }
    String[] parts = from.split("[.]", 2);
    if (parts[0].equals(Origin.REFERENCE)) {
      return REFERENCES.contains(parts[1]);
    }
    if (parts[0].equals(Origin.PARAMETER)) {
      return CommonParameters.with(usecase).stream().anyMatch(p -> p.name().equals(parts[1]));
    }
    Optional<Input> input =
        usecase.inputs().stream().filter(i -> i.name().equals(parts[0])).findFirst();
    return input.flatMap(i -> i.contract().field(parts[1])).isPresent();
  }
}
