package nc.cagou.chart.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {

  @Test
  void barsBeginAtZeroAndEndAtARoundNumber() {
    assertEquals(new Scale(0, 80, 20), Scale.fromZero(List.of(Gallery.cells(64, 33)), 4, 0));
    assertEquals(new Scale(-40, 20, 20), Scale.fromZero(List.of(Gallery.cells(-40, 5)), 4, 0));
  }

  @Test
  void countsHaveNoBrokenTicks() {
    assertEquals(new Scale(0, 2, 1), Scale.fromZero(List.of(Gallery.cells(1, 2)), 4, 0));
    assertEquals(0, Scale.fromZero(List.of(Gallery.cells(10)), 4, 0).decimals());
  }

  @Test
  void linesLeaveZeroOutOnlyWhenFarFromIt() {
    assertEquals(0, Scale.forLines(List.of(Gallery.cells(30, 66)), 4, 0).low());
    assertEquals(960, Scale.forLines(List.of(Gallery.cells(970, 1040)), 4, 0).low());
  }

  @Test
  void nothingAndEqualValuesHaveAScale() {
    assertEquals(new Scale(0, 1, 1), Scale.fromZero(List.of(), 4, 0));
    assertEquals(new Scale(0, 1, 1), Scale.fromZero(List.of(Gallery.cells(0, 0)), 4, 0));
  }
}
