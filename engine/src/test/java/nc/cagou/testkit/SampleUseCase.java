package nc.cagou.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nc.cagou.Evidence;
import nc.cagou.Findings;
import nc.cagou.Indicator;
import nc.cagou.Input;
import nc.cagou.Lever;
import nc.cagou.LeverAnswer;
import nc.cagou.Parameter;
import nc.cagou.Parameters;
import nc.cagou.Rows;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.TableSpec;
import nc.cagou.Tables;
import nc.cagou.UseCase;
import nc.cagou.text.Text;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * A small use case made of literals: sightings of a bird in four communes and three years. It has
 * every kind of chart and answers to a choice of territory.
 */
public final class SampleUseCase implements UseCase {

  /** Communes, sightings of 2022, 2023, 2024. */
  static final Map<String, long[]> SIGHTINGS = new LinkedHashMap<>();

  static final Map<String, String> NAMES =
      Map.of("98818", "Nouméa", "98805", "Dumbéa", "98812", "Koumac", "98815", "Maré");

  static {
    SIGHTINGS.put("98818", new long[] {41, 38, 52});
    SIGHTINGS.put("98805", new long[] {12, 15, 11});
    SIGHTINGS.put("98812", new long[] {3, 0, 4});
    SIGHTINGS.put("98815", new long[] {7, 9, 1208});
  }

  @Override
  public String id() {
    return "sample";
  }

  @Override
  public Text title() {
    return new Text("Observations d’oiseaux", "Bird sightings");
  }

  @Override
  public Text decision() {
    return new Text(
        "Choisir les communes où poser les prochains pièges photographiques.",
        "Choose the communes where the next camera traps are set.");
  }

  @Override
  public List<Input> inputs() {
    return List.of();
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.number("height", 2, 0, 10, new Text("Hauteur des pièges", "Height of traps")));
  }

  @Override
  public List<Lever> levers() {
    return List.of(
        new Lever(
            "height",
            new Text("Changer la hauteur des pièges", "Change the height of traps"),
            List.of(new Lever.Example("height", "3"))));
  }

  @Override
  public LeverAnswer pull(Evidence evidence, String lever, Parameters parameters) {
    Table table = evidence.tables().get("sightings");
    double before = table.longColumn("sightings").max();
    double after = before + parameters.whole("height") - 2;
    return new LeverAnswer(
        new Text("Le plus haut compte change.", "The highest count changes."),
        List.of(
            new LeverAnswer.Effect(
                "highest",
                new Text("Plus haut compte", "Highest count"),
                before,
                after,
                null,
                null,
                Text.EMPTY,
                0,
                new Text("compte complet d’un registre", "complete count of a register"))),
        new Text("Les oiseaux n’en savent rien.", "The birds know nothing of it."));
  }

  @Override
  public List<TableSpec> tables() {
    return List.of(
        new TableSpec(
            "sightings",
            new Text("Observations par commune et par an", "Sightings by commune and year"),
            new Text("Une ligne par commune et par an.", "One row a commune and a year."),
            "open",
            List.of(
                column("territory", TableSpec.Type.STRING, "Commune", "Commune", "commune_code"),
                column("year", TableSpec.Type.INTEGER, "Année", "Year", "year"),
                new TableSpec.Column(
                    "sightings",
                    TableSpec.Type.INTEGER,
                    TableSpec.Role.MEASURE,
                    new Text("Observations", "Sightings"),
                    Text.EMPTY,
                    Text.EMPTY,
                    0,
                    null,
                    null,
                    List.of("records.seen", "parameter.height")),
                new TableSpec.Column(
                    "rate",
                    TableSpec.Type.NUMBER,
                    TableSpec.Role.MEASURE,
                    new Text("Taux", "Rate"),
                    new Text("Vide quand la commune n’a rien vu", "Empty where nothing was seen"),
                    new Text("pour 10 000 habitants", "per 10,000 inhabitants"),
                    1,
                    null,
                    null,
                    List.of("records.seen", "reference.population")))));
  }

  private static TableSpec.Column column(
      String name, TableSpec.Type type, String fr, String en, String field) {
    return new TableSpec.Column(
        name,
        type,
        TableSpec.Role.DIMENSION,
        new Text(fr, en),
        Text.EMPTY,
        Text.EMPTY,
        0,
        null,
        null,
        List.of("records." + field));
  }

  @Override
  public Tables reduce(Rows rows) {
    throw new UnsupportedOperationException("The sample is made of literals");
  }

  /** The table of literals, whatever was reduced; the height of traps adds to Maré in 2024. */
  @Override
  public Findings decide(Tables reduced, Evidence.Context context) {
    StringColumn territory = StringColumn.create("territory");
    LongColumn year = LongColumn.create("year");
    LongColumn sightings = LongColumn.create("sightings");
    var rate = tech.tablesaw.api.DoubleColumn.create("rate");
    SIGHTINGS.forEach(
        (code, counts) -> {
          for (int i = 0; i < counts.length; i++) {
            territory.append(code);
            year.append(2022 + i);
            boolean raised = code.equals("98815") && i == 2;
            sightings.append(counts[i] + (raised ? context.parameters().whole("height") - 2 : 0));
            if (counts[i] == 0) {
              rate.appendMissing();
            } else {
              rate.append(counts[i] / 7.0);
            }
          }
        });
    return new Findings(
        Tables.of(Table.create("sightings", territory, year, sightings, rate)),
        List.of(
            new Text(
                "Les nids : aucun fichier n’a été donné.", "Nests: no file of them was given.")));
  }

  @Override
  public Set<String> comparable() {
    return Set.of("rate");
  }

  @Override
  public Story show(Evidence evidence, Selection selection) {
    Table table = evidence.tables().get("sightings");
    Optional<String> chosen = selection.territory();
    long total = 0;
    for (int i = 0; i < table.rowCount(); i++) {
      boolean there =
          chosen.isEmpty() || chosen.get().equals(table.stringColumn("territory").get(i));
      if (there && table.longColumn("year").getLong(i) == 2024) {
        total += table.longColumn("sightings").getLong(i);
      }
    }
    List<Story.Choice> territories = new ArrayList<>();
    SIGHTINGS
        .keySet()
        .forEach(code -> territories.add(new Story.Choice(code, Text.same(NAMES.get(code)))));
    String place = chosen.map(NAMES::get).orElse("Nouvelle-Calédonie");
    return new Story(
        new Text(
            "%d observations en 2024, %s".formatted(total, place),
            "%d sightings in 2024, %s".formatted(total, place)),
        new Text(
            "Le compte additionne les quatre communes suivies. Il dépend du nombre d’observateurs.",
            "The count adds up the four communes that are followed. It depends on the observers."),
        List.of(
            indicator("total", "Observations", "Sightings", (double) total),
            new Indicator(
                "rate",
                new Text("Taux d’observation", "Sighting rate"),
                18.2,
                1,
                new Text("pour 10 000 habitants", "per 10,000 inhabitants"),
                16.4,
                20.1,
                "2024",
                chosen.orElse("988"),
                new Text(
                    "contre 17,9 en 2023 : l’écart ne se distingue pas du hasard",
                    "against 17.9 in 2023: the difference cannot be told from chance"),
                Text.EMPTY),
            new Indicator(
                "nests",
                new Text("Nids", "Nests"),
                null,
                0,
                Text.EMPTY,
                null,
                null,
                "2024",
                chosen.orElse("988"),
                Text.EMPTY,
                new Text("non disponible : aucun fichier", "not available: no file"))),
        3,
        List.of(
            new Story.Section(
                "where",
                new Text("Où voit-on l’oiseau ?", "Where is the bird seen?"),
                SampleFigures.where()),
            new Story.Section(
                "when", new Text("Quand le voit-on ?", "When is it seen?"), SampleFigures.when())),
        List.of(
            new Text(
                "Une observation n’est pas un oiseau : le même peut être vu deux fois.",
                "A sighting is not a bird: the same one may be seen twice.")),
        new Story.Choices(territories, List.of(), List.of()));
  }

  private static Indicator indicator(String id, String fr, String en, double value) {
    return new Indicator(
        id,
        new Text(fr, en),
        value,
        0,
        new Text("observations", "sightings"),
        null,
        null,
        "2024",
        "988",
        new Text("contre 62 en 2023", "against 62 in 2023"),
        new Text("compte complet d’un registre", "complete count of a register"));
  }

  @Override
  public void generate(long rows, Random random, Path folder) {
    throw new UnsupportedOperationException("The sample is made of literals");
  }
}
