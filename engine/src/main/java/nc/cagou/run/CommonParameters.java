package nc.cagou.run;

import java.util.ArrayList;
import java.util.List;
import nc.cagou.Parameter;
import nc.cagou.UseCase;
import nc.cagou.text.Text;

/** Parameters that every use case has, beside its own. */
public final class CommonParameters {

  /** Share of refused rows, by input, above which a run stops. */
  public static final String TOLERANCE = "tolerance";

  private CommonParameters() {}

  /** The parameters of a use case, its own first. */
  public static List<Parameter> with(UseCase useCase) {
    List<Parameter> all = new ArrayList<>(useCase.parameters());
    all.add(
        Parameter.number(
            TOLERANCE,
            0.10,
            0,
            1,
            new Text(
                "Part des lignes refusées, par fichier d’entrée, au-delà de laquelle le calcul"
                    + " s’arrête (0,10 : une ligne sur dix).",
                "Share of refused rows, by input, above which the run stops (0.10: one row in"
                    + " ten).")));
    return List.copyOf(all);
  }
}
