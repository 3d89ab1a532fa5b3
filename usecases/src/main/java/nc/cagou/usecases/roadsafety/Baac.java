package nc.cagou.usecases.roadsafety;

import java.util.List;
import nc.cagou.Contract;
import nc.cagou.Input;
import nc.cagou.Layout;
import nc.cagou.intake.Contracts;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/**
 * The inputs of road safety: the four tables of the BAAC in every layout since 2005, a population
 * if somebody has a better one than the censuses of the house, segments of road with their traffic,
 * and treated sites.
 *
 * <p>Source of fields and codes: ONISR, "Description des bases de données annuelles des accidents
 * corporels de la circulation routière, années de 2005 à 2023".
 */
final class Baac {

  private static final Words WORDS = Words.beside(Baac.class, "contracts");

  private Baac() {}

  /**
   * {@code accidents}, {@code places}, {@code vehicles}, {@code persons}, and the optional ones.
   */
  static List<Input> inputs() {
    return List.of(
        input("accidents", new BaacAccidents()),
        input("places", new BaacPlaces()),
        input("vehicles", new BaacVehicles()),
        input("persons", new BaacPersons()),
        input("population", Layout.NONE),
        input("segments", Layout.NONE),
        input("treatments", new TreatmentRows()));
  }

  /** Why the aggregated files of 2005 to 2010 are not read. */
  static Text aggregated() {
    return WORDS.get("foreign.aggregated");
  }

  private static Input input(String name, Layout layout) {
    Contract contract =
        Contracts.load(Baac.class, "contracts/" + name + ".json", name, layout, WORDS);
    return new Input(name, contract);
  }
}
