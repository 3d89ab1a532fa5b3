package nc.cagou.usecases.health;

import java.util.List;
import nc.cagou.Contract;
import nc.cagou.Input;
import nc.cagou.Layout;
import nc.cagou.intake.Contracts;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/**
 * The inputs of health: who lives where, who cares where, how long it takes to get there, who fell
 * ill, and weekly counts as surveillance networks publish them.
 */
final class HealthInputs {

  private static final Words WORDS = Words.beside(HealthInputs.class, "contracts");

  private HealthInputs() {}

  /**
   * {@code population}, {@code professionals}, {@code travel_times}, {@code notifications}, {@code
   * weekly_counts}.
   */
  static List<Input> inputs() {
    return List.of(
        input("population", new PopulationLayout()),
        input("professionals", new ProfessionalLayout()),
        input("travel_times", new TravelLayout()),
        input("notifications", new NotificationLayout()),
        input("weekly_counts", new WeeklyLayout()));
  }

  /** A sentence of the contracts. */
  static Text say(String key) {
    return WORDS.get(key);
  }

  private static Input input(String name, Layout layout) {
    Contract contract =
        Contracts.load(HealthInputs.class, "contracts/" + name + ".json", name, layout, WORDS);
    return new Input(name, contract);
  }
}
