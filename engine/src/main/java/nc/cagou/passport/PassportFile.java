package nc.cagou.passport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nc.cagou.edition.Json;
import nc.cagou.text.Text;

/**
 * Reads a {@code passport.json} that came with an input: that of an edition, whose table is the
 * input, or one that a producer wrote by hand with the same keys.
 *
 * <p>What an edition may do travels on. Each source of that edition is a source of this one too; it
 * keeps its own licence, unless the edition is more bound; the class of personal data is that of
 * the edition, which protection may have lowered; recipients, retention, basis and authorisation
 * are the edition's.
 */
final class PassportFile {

  private PassportFile() {}

  static List<Provenance.Source> sources(JsonNode passport, String file) {
    Terms terms = Said.terms(passport, file);
    String personal = Said.personal(passport.path("personal_data_class").asText(""));
    List<Licence> named = new ArrayList<>();
    Said.words(passport, "licences").forEach(name -> named.add(Licence.of(name)));
    if (passport.hasNonNull("licence")) {
      named.add(Licence.of(passport.get("licence").asText()));
    }
    List<Provenance.Source> sources = new ArrayList<>();
    for (JsonNode origin : passport.path("origins")) {
      Provenance.Source source = Json.mapper().convertValue(origin, Provenance.Source.class);
      sources.add(
          travelled(source, Licence.of(passport.path("licence").asText("")), terms, personal));
    }
    if (!sources.isEmpty()) {
      return sources;
    }
    List<Text> producers = Said.texts(passport, "producers");
    producers.addAll(Said.texts(passport, "producer"));
    return List.of(
        new Provenance.Source(
            Said.text(passport, "title"),
            joined(producers),
            passport.path("contact").asText(""),
            Licence.strictest(named).name(),
            passport.path("synthetic").asBoolean(false),
            personal,
            joined(Said.texts(passport, "collection")),
            Set.of(),
            terms));
  }

  private static Provenance.Source travelled(
      Provenance.Source source, Licence edition, Terms terms, String personal) {
    Licence own = Licence.of(source.licence());
    boolean bound = edition.declared() && edition.freedom().compareTo(own.freedom()) > 0;
    return new Provenance.Source(
        source.title(),
        source.producer(),
        source.contact(),
        bound ? edition.name() : source.licence(),
        source.synthetic(),
        personal,
        source.collection(),
        source.files(),
        terms);
  }

  private static Text joined(List<Text> texts) {
    return new Text(
        String.join(" ; ", texts.stream().map(Text::fr).toList()),
        String.join("; ", texts.stream().map(Text::en).toList()));
  }
}
