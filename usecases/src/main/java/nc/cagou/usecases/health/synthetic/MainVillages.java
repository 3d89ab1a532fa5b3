package nc.cagou.usecases.health.synthetic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Where invented carers practise: near the main village of their commune. */
final class MainVillages {

  private MainVillages() {}

  /** Longitude and latitude, in the order of the communes. */
  static double[][] of(Communes communes) throws IOException {
    double[][] places = new double[communes.size()][];
    try (InputStream in =
            MainVillages.class.getResourceAsStream("/nc/cagou/usecases/health/places.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split(";");
        for (int i = 0; i < communes.size(); i++) {
          if (communes.code(i).equals(cells[0])) {
            places[i] = new double[] {Double.parseDouble(cells[1]), Double.parseDouble(cells[2])};
          }
        }
      }
    }
    return places;
  }
}
