package nc.cagou.chart.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nc.cagou.chart.Chart.Cell;
import org.junit.jupiter.api.Test;

class ClassesTest {

  @Test
  void breaksFallIntoTheGaps() {
    Classes classes = Classes.of(Gallery.cells(1, 2, 1, 10, 11, 50, 51, 52, 90, 200), 0);
    assertArrayEquals(new double[] {1, 10, 50, 90, 200}, classes.from());
    assertArrayEquals(new double[] {2, 11, 52, 90, 200}, classes.to());
    assertEquals(2, classes.index(51));
  }

  @Test
  void fewerValuesGiveFewerClasses() {
    assertEquals(0, Classes.of(List.of(Cell.absent("s")), 0).count());
    assertEquals(1, Classes.of(Gallery.cells(4, 4, 4), 0).count());
    assertEquals(2, Classes.of(Gallery.cells(4, 5), 0).count());
  }

  @Test
  void aValueIsClassedAsItIsShown() {
    Classes classes = Classes.of(Gallery.cells(0.04, 0.96, 3, 5, 9), 0);
    assertEquals(classes.index(1.0), classes.index(0.96));
  }
}
