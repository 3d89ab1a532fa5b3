package nc.cagou.twin;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nc.cagou.Contract;
import nc.cagou.Evidence;
import nc.cagou.Findings;
import nc.cagou.Input;
import nc.cagou.Lever;
import nc.cagou.Margin;
import nc.cagou.Parameter;
import nc.cagou.Parameters;
import nc.cagou.Rows;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.TableSpec;
import nc.cagou.Tables;
import nc.cagou.UseCase;
import nc.cagou.disclosure.Disclosure;
import nc.cagou.disclosure.Protected;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionStore;
import nc.cagou.edition.EditionWriter;
import nc.cagou.edition.Manifest;
import nc.cagou.intake.Contracts;
import nc.cagou.text.Text;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Persons and their stays, with a protected table of persons by commune and year. */
final class CensusCase implements UseCase {

  static final Contract PERSONS =
      Contracts.parse(
          """
          {"primaryKey": "person_id", "fields": [
            {"name": "person_id", "type": "string", "cagou:pseudonym": true,
             "constraints": {"required": true}},
            {"name": "born_on", "type": "date", "constraints": {"required": true}},
            {"name": "left_on", "type": "date"},
            {"name": "commune_code", "type": "string", "cagou:territory": "commune"},
            {"name": "sex", "type": "string", "constraints": {"enum": ["F", "M"]}},
            {"name": "weight", "type": "number",
             "constraints": {"minimum": 2, "maximum": 150}}]}
          """,
          "persons");
  static final Contract STAYS =
      Contracts.parse(
          """
          {"foreignKeys": [{"fields": "person_id", "reference":
             {"resource": "persons", "fields": "person_id"}}],
           "fields": [
            {"name": "person_id", "type": "string", "cagou:pseudonym": true,
             "constraints": {"required": true}},
            {"name": "days", "type": "integer",
             "constraints": {"required": true, "minimum": 1, "maximum": 30}}]}
          """,
          "stays");

  /** Persons of 2023 and of 2024; few in Bélep, few in Yaté. */
  static final Map<String, long[]> PERSONS_OF =
      new java.util.TreeMap<>(
          Map.of(
              "98818", new long[] {300, 200},
              "98805", new long[] {120, 180},
              "98801", new long[] {7, 40},
              "98832", new long[] {4, 50}));

  static Edition edition(Path folder) {
    CensusCase usecase = new CensusCase();
    Evidence.Context context =
        new Evidence.Context(
            Set.of("persons", "stays"),
            Parameters.of(List.of(), Map.of()),
            true,
            List.of(),
            LocalDate.of(2024, 12, 31));
    List<Manifest.InputRecord> inputs =
        List.of(
            new Manifest.InputRecord("persons", List.of(), 901, 901, 0),
            new Manifest.InputRecord("stays", List.of(), 1500, 1500, 0));
    EditionStore store = EditionStore.at(folder.toString());
    try (EditionWriter writer = store.begin(usecase, context, inputs)) {
      Protected open = Disclosure.protect(usecase.decide(null, context), usecase.tables());
      writer.tables(open);
      writer.story(usecase.show(open.evidence(context), Selection.NONE));
      writer.json("intake.json", intake());
      return writer.commit();
    }
  }

  /** As a French producer would write it: other headers, day first, decimal comma. */
  private static Map<String, Object> intake() {
    List<Map<String, Object>> columns = new ArrayList<>();
    String[][] all = {
      {"person_id", "person_id", null, null},
      {"born_on", "born_on", null, "DMY"},
      {"left_on", "left_on", null, "DMY"},
      {"commune_code", "commune_code", null, null},
      {"sex", "sex", null, null},
      {"weight", "weight", ",", null},
      {"remark", null, null, null}
    };
    for (String[] c : all) {
      Map<String, Object> column = new java.util.HashMap<>();
      column.put("source", c[0].toUpperCase(java.util.Locale.ROOT));
      column.put("target", c[1]);
      column.put("decimal", c[2]);
      column.put("dates", c[3]);
      columns.add(column);
    }
    Map<String, Object> recipe = Map.of("separator", ";", "columns", columns);
    return Map.of(
        "inputs", List.of(Map.of("name", "persons", "files", List.of(Map.of("recipe", recipe)))));
  }

  @Override
  public String id() {
    return "census";
  }

  @Override
  public Text title() {
    return Text.same("Census");
  }

  @Override
  public Text decision() {
    return Text.EMPTY;
  }

  @Override
  public List<Input> inputs() {
    return List.of(new Input("stays", STAYS), new Input("persons", PERSONS));
  }

  @Override
  public List<Margin> margins() {
    return List.of(
        Margin.of("persons", "people").by("born_on", "year").by("commune_code").counted("persons"),
        Margin.of("persons", "gone").by("sex").counted("persons"));
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public List<Lever> levers() {
    return List.of();
  }

  @Override
  public List<TableSpec> tables() {
    Text none = Text.EMPTY;
    return List.of(
        new TableSpec(
            "people",
            Text.same("People"),
            none,
            "jobseekers",
            List.of(
                new TableSpec.Column(
                    "year",
                    TableSpec.Type.INTEGER,
                    TableSpec.Role.DIMENSION,
                    Text.same("Year"),
                    none,
                    none,
                    0),
                new TableSpec.Column(
                    "commune_code",
                    TableSpec.Type.STRING,
                    TableSpec.Role.DIMENSION,
                    Text.same("Commune"),
                    none,
                    none,
                    0),
                new TableSpec.Column(
                    "persons",
                    TableSpec.Type.INTEGER,
                    TableSpec.Role.MEASURE,
                    Text.same("Persons"),
                    none,
                    none,
                    0,
                    "persons",
                    null))));
  }

  @Override
  public Tables reduce(Rows rows) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Findings decide(Tables reduced, Evidence.Context context) {
    LongColumn year = LongColumn.create("year");
    StringColumn commune = StringColumn.create("commune_code");
    LongColumn persons = LongColumn.create("persons");
    for (int y = 0; y < 2; y++) {
      long sum = 0;
      for (Map.Entry<String, long[]> entry : PERSONS_OF.entrySet()) {
        year.append(2023L + y);
        commune.append(entry.getKey());
        persons.append(entry.getValue()[y]);
        sum += entry.getValue()[y];
      }
      year.append(2023L + y);
      commune.append("988");
      persons.append(sum);
    }
    return new Findings(Tables.of(Table.create("people", year, commune, persons)), List.of());
  }

  @Override
  public Story show(Evidence evidence, Selection selection) {
    return new Story(
        Text.same("People"),
        Text.EMPTY,
        List.of(),
        0,
        List.of(),
        List.of(),
        new Story.Choices(List.of(), List.of(), List.of()));
  }

  @Override
  public void generate(long rows, Random random, Path folder) {
    throw new UnsupportedOperationException();
  }
}
