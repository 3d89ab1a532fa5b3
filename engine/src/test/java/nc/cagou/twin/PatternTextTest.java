package nc.cagou.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^[A-N][0-9]{4}$",
        "^[0-9]{4}(-([0-9]{2}|[TQ][1-4]))?$",
        "^([0-9]{14}|[0-9]{6,7}|[0-9]{9,10})$",
        "^([0-9]{2}|2[AB]|9[78][0-9])$",
        "^[0-9A-Za-z-]{1,14}$",
        "([0-9A-Za-z]+)",
        "\\d{2}x?",
        "(?:ab|cd){2}"
      })
  void textsMatchTheirPattern(String pattern) {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 200; i++) {
      String text = PatternText.of(pattern, random);
      assertTrue(text.matches(pattern), pattern + " " + text);
    }
  }

  @Test
  void whatIsNotUnderstoodGivesNoText() {
    assertEquals("", PatternText.of("[^a]{3}", new SplittableRandom(1)));
    assertEquals("", PatternText.of("(?=a)b", new SplittableRandom(1)));
  }

  @Test
  void aCoarserCodeIsCompleted() {
    SplittableRandom random = new SplittableRandom(1);
    String code = PatternText.starting("B", "^[A-N][0-9]{4}$", random);
    assertTrue(code.matches("B[0-9]{4}"), code);
    assertEquals("B1204", PatternText.starting("B1204", "^[A-N][0-9]{4}$", random));
    assertEquals("Z", PatternText.starting("Z", "^[A-N][0-9]{4}$", random));
  }
}
