package nc.cagou.usecases.planning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nc.cagou.Document;
import nc.cagou.territory.Territories;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;

/**
 * Populations of communes as Etalab publishes them (package "decoupage-administratif", JSON or
 * CSV), which do not say of which year they are. The year is that of the census whose published
 * figures all communes of New Caledonia in the file equal; a file that equals none is refused.
 * Communes that exist today are taken, once each: delegated and associated communes are parts of
 * them.
 */
final class UndatedCommunes implements Document {

  private static final long serialVersionUID = 1L;
  private static final List<String> HEADERS = List.of("code", "nom", "annee", "population");

  /** A commune and the line it starts on. */
  private record Commune(long line, String code, String name, String population) {}

  @Override
  public String format() {
    return "etalab_communes";
  }

  @Override
  public boolean recognises(byte[] head) {
    String start = Decoded.text(head);
    boolean json =
        start.stripLeading().startsWith("[")
            && start.contains("\"departement\"")
            && start.contains("\"commune-actuelle\"");
    return json || start.startsWith("code_commune,nom_commune,code_collectivite");
  }

  @Override
  public Content read(InputStream in) throws IOException {
    String text = Decoded.text(in.readAllBytes());
    List<Commune> communes = text.stripLeading().startsWith("[") ? json(text) : csv(text);
    String year = String.valueOf(year(communes));
    return new Content(
        HEADERS,
        communes.stream()
            .map(c -> new Entry(c.line(), List.of(c.code(), c.name(), year, c.population())))
            .toList());
  }

  private static List<Commune> json(String text) {
    JsonNode all;
    try {
      all = new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw Refusal.input(
          PlanningInputs.WORDS.get(
              "refusal.json",
              Map.of(
                  "line", "" + e.getLocation().getLineNr(),
                  "column", "" + e.getLocation().getColumnNr())));
    }
    List<Commune> communes = new ArrayList<>();
    for (JsonNode one : all) {
      String code = one.path("code").asText();
      if (one.path("type").asText().equals("commune-actuelle") && one.has("population")) {
        communes.add(
            new Commune(0, code, one.path("nom").asText(), one.path("population").asText()));
      }
    }
    return lined(communes, text);
  }

  /** The line of each commune: where its code stands after the one before it. */
  private static List<Commune> lined(List<Commune> communes, String text) {
    List<Commune> lined = new ArrayList<>();
    long line = 1;
    int from = 0;
    for (Commune c : communes) {
      int at = text.indexOf("\"" + c.code() + "\"", from);
      if (at >= 0) {
        line += text.substring(from, at).chars().filter(s -> s == '\n').count();
        from = at;
      }
      lined.add(new Commune(line, c.code(), c.name(), c.population()));
    }
    return lined;
  }

  private static List<Commune> csv(String text) throws IOException {
    List<Commune> communes = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
      for (CsvRecord record : reader) {
        if (record.getStartingLineNumber() > 1) {
          String population = record.getField(record.getFieldCount() - 1);
          communes.add(
              new Commune(
                  record.getStartingLineNumber(),
                  record.getField(0),
                  record.getField(1),
                  population));
        }
      }
    }
    return communes;
  }

  private static int year(List<Commune> communes) {
    List<Commune> own =
        communes.stream().filter(c -> c.code().startsWith(Territories.WHOLE)).toList();
    OptionalInt year =
        own.isEmpty()
            ? OptionalInt.empty()
            : IntStream.of(Territories.censuses())
                .filter(y -> own.stream().allMatch(c -> equals(c, y)))
                .findFirst();
    return year.orElseThrow(() -> Refusal.input(undated()));
  }

  private static boolean equals(Commune commune, int year) {
    return Territories.population(commune.code(), year).stream()
        .anyMatch(p -> String.valueOf(Math.round(p)).equals(commune.population()));
  }

  private static Text undated() {
    return PlanningInputs.WORDS.get("refusal.undated");
  }
}
