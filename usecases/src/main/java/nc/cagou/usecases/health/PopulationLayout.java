package nc.cagou.usecases.health;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nc.cagou.Layout;
import nc.cagou.text.Text;

/** Population: ages as {@code 0-4} and {@code 75+}, sexes as {@code female} and {@code male}. */
final class PopulationLayout implements Layout {

  private static final long serialVersionUID = 1L;
  private static final Set<String> ALL =
      Set.of("tous", "toutes", "tous_ages", "all", "all_ages", "t", "both", "total", "ensemble");

  @Override
  public Optional<Text> foreign(List<String> headers) {
    return BathingWater.of(headers);
  }

  @Override
  public void apply(RawRecord record) {
    String group = record.get("age_group");
    if (group != null) {
      Optional<AgeGroup> parsed = AgeGroup.parse(group);
      if (parsed.isPresent()) {
        record.set("age_group", parsed.get().code());
      } else if (ALL.contains(Terms.code(group))) {
        record.set("age_group", null);
      } else {
        record.refuse("age_group", "age_group", HealthInputs.say("refuse.age_group"));
      }
    }
    String sex = record.get("sex");
    if (sex != null) {
      String known = Terms.sex(sex);
      if (known != null || ALL.contains(Terms.code(sex))) {
        record.set("sex", known);
      } else {
        record.refuse("sex", "sex", HealthInputs.say("refuse.sex"));
      }
    }
  }
}
