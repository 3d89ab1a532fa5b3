package nc.cagou.run;

import java.util.ArrayList;
import java.util.List;
import nc.cagou.Parameter;
import nc.cagou.UseCase;
import nc.cagou.passport.Declaration;
import nc.cagou.text.Text;

/** Parameters that every use case has, beside its own. */
public final class CommonParameters {

  /** Share of refused rows, by input, above which a run stops. */
  public static final String TOLERANCE = "tolerance";

  /** Reference of the decision that allows groupings which are refused otherwise. */
  public static final String AUTHORISATION = "authorisation";

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
    all.add(
        Parameter.choice(
            AUTHORISATION,
            "",
            List.of(),
            new Text(
                "Référence de l’autorisation qui permet de regrouper par communauté, tribu ou statut"
                    + " coutumier, ou de descendre sous la province pour le recensement ; vide : refusé.",
                "Reference of the authorisation that allows grouping by community, tribe or customary"
                    + " status, or going below the province for the census; empty: refused.")));
    all.addAll(Declaration.parameters());
    return List.copyOf(all);
  }
}
