package nc.cagou.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import nc.cagou.text.Lang;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final Text reading = new Text("Lecture", "Reading");
  private final StringWriter written = new StringWriter();

  @Test
  void timeLeftFollowsThePaceAndIsNotToldTooSoon() {
    long[] clock = {0};
    List<Progress.Moment> told = new ArrayList<>();
    Course course = new Course(keeper(told), () -> clock[0]);
    course.begin(reading, 0.5);
    clock[0] = 1_000_000_000L;
    course.part(0.2);
    clock[0] = 4_000_000_000L;
    course.part(0.8);
    assertEquals(-1, told.get(1).secondsLeft());
    assertEquals(0.4, told.get(2).share(), 1e-12);
    assertEquals(6, told.get(2).secondsLeft());
  }

  @Test
  void shareNeverGoesBack() {
    List<Progress.Moment> told = new ArrayList<>();
    Course course = new Course(keeper(told));
    course.begin(reading, 0.5);
    course.part(0.9);
    course.part(0.1);
    course.begin(reading, 1);
    assertEquals(0.45, told.get(2).share(), 1e-12);
    assertEquals(0.5, told.get(3).share(), 1e-12);
  }

  @Test
  void plainLinesSayAStepOnceInTheReadersLanguage() {
    Progress lines = new ProgressLines(new PrintWriter(written), Lang.FR);
    lines.at(new Progress.Moment(reading, 0.62, 3_100_000, 2, 64));
    lines.at(new Progress.Moment(reading, 0.63, 3_200_000, 2, 60));
    assertEquals(
        List.of(
            "62\u00A0% · Lecture · 3\u202F100\u202F000 lignes · étape 2"
                + " · reste environ 1\u00A0min 4\u00A0s"),
        written.toString().lines().toList());
  }

  @Test
  void barIsPaintedOnOneLineAndLeavesNothingBehind() {
    Progress bar = new ProgressBar(new PrintWriter(written), Lang.EN);
    bar.at(new Progress.Moment(reading, 0.5, 0, 0, -1));
    bar.end();
    assertTrue(written.toString().contains("█".repeat(12) + "░".repeat(12) + " 50% · Reading"));
    assertFalse(written.toString().contains("\n"));
    assertTrue(written.toString().endsWith("\r\u001B[K"));
  }

  private static Progress keeper(List<Progress.Moment> told) {
    return new Progress() {
      @Override
      public void at(Moment moment) {
        told.add(moment);
      }

      @Override
      public void say(Text sentence) {}
    };
  }
}
