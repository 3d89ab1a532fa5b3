package nc.cagou.usecases.datacirculation.catalogue;

import java.util.List;
import nc.cagou.Contract;
import nc.cagou.Input;
import nc.cagou.Layout;
import nc.cagou.intake.Contracts;
import nc.cagou.text.Words;

/**
 * The inputs: a catalogue as Opendatasoft, data.gouv.fr or a DCAT-AP portal exports it, the flows
 * between administrations, and how much each dataset is used.
 */
public final class CatalogueInputs {

  static final Words WORDS = Words.beside(CatalogueInputs.class, "contracts");

  private CatalogueInputs() {}

  /** {@code catalogue}, {@code flows}, {@code usage}. */
  public static List<Input> all() {
    Contract catalogue =
        contract("catalogue", new CatalogueLayout())
            .reading(DcatDocument.TURTLE, DcatDocument.JSON_LD, DcatDocument.RDF_XML);
    return List.of(
        new Input("catalogue", catalogue),
        new Input("flows", contract("flows", new FlowLayout())),
        new Input("usage", contract("usage", Layout.NONE)));
  }

  private static Contract contract(String name, Layout layout) {
    return Contracts.load(
        CatalogueInputs.class, "contracts/" + name + ".json", name, layout, WORDS);
  }
}
