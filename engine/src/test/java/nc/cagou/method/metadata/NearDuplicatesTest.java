package nc.cagou.method.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Datasets that are described twice. */
class NearDuplicatesTest {

  @Test
  void resemblanceIsWordsInCommonOverAllWords() {
    List<NearDuplicates.Pair> pairs =
        NearDuplicates.pairs(
            Arrays.asList(
                "Écoles de Nouméa",
                "Budget",
                "Ecoles de Noumea 2024",
                "",
                null,
                "écoles; de NOUMÉA"),
            0.7);
    assertEquals(
        "0-5 1.0, 0-2 0.75, 2-5 0.75",
        pairs.stream()
            .map(p -> p.first() + "-" + p.second() + " " + p.resemblance())
            .collect(Collectors.joining(", ")));
  }

  @Test
  void findsEveryPairThatComparingAllFinds() {
    Random random = new Random(1);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < 3 + random.nextInt(6); w++) {
        text.append(" w").append(random.nextInt(9));
      }
      texts.add(text.toString());
    }
    for (double threshold : new double[] {0.3, 0.5, 0.8, 1}) {
      long expected = 0;
      for (int i = 0; i < texts.size(); i++) {
        for (int j = i + 1; j < texts.size(); j++) {
          expected +=
              NearDuplicates.pairs(List.of(texts.get(i), texts.get(j)), 0.01).stream()
                  .filter(p -> p.resemblance() >= threshold - 1e-12)
                  .count();
        }
      }
      assertEquals(expected, NearDuplicates.pairs(texts, threshold).size());
    }
  }

  @Test
  void twoTextsAlone() {
    assertEquals(
        0.5, NearDuplicates.resemblance("Eau potable", "l’eau potable à Nouméa".substring(2)));
    assertEquals(1, NearDuplicates.resemblance("Eau", "EAU !"));
    assertEquals(0, NearDuplicates.resemblance("", null));
  }

  @Test
  void aThresholdLiesWithin0And1() {
    assertThrows(IllegalArgumentException.class, () -> NearDuplicates.pairs(List.of("a", "b"), 0));
  }
}
