package nc.cagou.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nc.cagou.edition.Edition;
import nc.cagou.edition.Invented;
import nc.cagou.edition.Json;
import nc.cagou.edition.Manifest;
import nc.cagou.passport.Passport;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/** Describes published editions as a {@code dcat:Catalog}. */
public final class Catalogue {

  private static final Words WORDS = Words.beside(Catalogue.class, "words");

  private final String site;
  private final Function<String, List<String>> themes;
  private final Resource root;
  private Instant latest = Instant.EPOCH;

  private Catalogue(String site, Function<String, List<String>> themes) {
    this.site = site;
    this.themes = themes;
    this.root = new Resource(site + "/catalog", "dcat:Catalog");
  }

  /**
   * The catalogue as JSON-LD.
   *
   * @param site address of the server, without a slash at its end
   * @param themes codes of the EU vocabulary of data themes ({@code TRAN}), by use case
   */
  public static String jsonLd(
      String site, List<Edition> editions, Function<String, List<String>> themes) {
    return JsonLd.write(new Catalogue(site, themes).of(editions));
  }

  /** The catalogue as Turtle. */
  public static String turtle(
      String site, List<Edition> editions, Function<String, List<String>> themes) {
    return Turtle.write(new Catalogue(site, themes).of(editions));
  }

  private Resource of(List<Edition> editions) {
    root.say("dct:title", WORDS.get("title"))
        .say("dct:description", WORDS.get("description"))
        .node("dct:publisher", agent(WORDS.get("publisher")))
        .link("dct:language", Vocabulary.language("FRA"))
        .link("dct:language", Vocabulary.language("ENG"))
        .link("dct:spatial", Vocabulary.NEW_CALEDONIA)
        .link("dcat:themeTaxonomy", Vocabulary.THEMES)
        .node("foaf:homepage", new Resource(site + "/", "foaf:Document"));
    editions.forEach(e -> root.node("dcat:dataset", dataset(e)));
    if (!editions.isEmpty()) {
      root.literal("dct:modified", time(latest), "xsd:dateTime");
    }
    return root;
  }

  private Resource dataset(Edition edition) {
    Manifest m = edition.manifest();
    Passport passport = passport(edition);
    String page = site + "/u/" + m.usecase() + "/" + m.id();
    if (m.created().isAfter(latest)) {
      latest = m.created();
    }
    Resource dataset =
        new Resource(page + "#dataset", "dcat:Dataset")
            .say("dct:title", m.title())
            .say("dct:description", sentence(m.headline()).then(passport.purpose()))
            .literal("dct:identifier", m.usecase() + "/" + m.id())
            .literal("dcat:version", m.id())
            .literal("dct:issued", time(m.created()), "xsd:dateTime")
            .literal("dct:modified", time(m.created()), "xsd:dateTime")
            .link("dct:accessRights", Vocabulary.PUBLIC)
            .link("dct:accrualPeriodicity", Vocabulary.AUTHORITY + "frequency/IRREG")
            .link("dct:spatial", Vocabulary.NEW_CALEDONIA)
            .link("dct:language", Vocabulary.language("FRA"))
            .link("dct:language", Vocabulary.language("ENG"))
            .node("dcat:landingPage", new Resource(page, "foaf:Document"))
            .node("dct:publisher", agent(publisher(passport)))
            .node("dcat:contactPoint", contact(passport));
    themes.apply(m.usecase()).forEach(t -> dataset.link("dcat:theme", Vocabulary.theme(t)));
    keyword(dataset, m.title());
    m.tables().forEach(t -> keyword(dataset, t.spec().title()));
    temporal(passport).ifPresent(period -> dataset.node("dct:temporal", period));
    passport
        .collection()
        .forEach(
            c ->
                dataset.node(
                    "dct:provenance",
                    Resource.blank("dct:ProvenanceStatement").say("rdfs:label", c)));
    if (m.synthetic()) {
      Text part = Invented.of(m);
      dataset.say("adms:versionNotes", part.isEmpty() ? WORDS.get("synthetic") : part);
    }
    for (Manifest.TableRecord table : m.tables()) {
      for (String format : List.of("csv", "parquet")) {
        dataset.node("dcat:distribution", distribution(m, passport, table, format));
      }
    }
    return dataset;
  }

  private Resource distribution(
      Manifest m, Passport passport, Manifest.TableRecord table, String format) {
    String address =
        site
            + "/api/v1/editions/"
            + m.usecase()
            + "/"
            + m.id()
            + "/tables/"
            + table.name()
            + "."
            + format;
    boolean csv = format.equals("csv");
    Text title = table.spec().title();
    Resource distribution =
        new Resource(address + "#distribution", "dcat:Distribution")
            .say(
                "dct:title",
                new Text(title.fr() + " (" + format + ")", title.en() + " (" + format + ")"))
            .say("dct:description", table.spec().description())
            .link(
                "dcat:accessURL",
                site + "/u/" + m.usecase() + "/" + m.id() + "/tables/" + table.name())
            .link("dcat:downloadURL", address)
            .link("dct:format", Vocabulary.fileType(csv ? "CSV" : "PARQUET"))
            .link(
                "dcat:mediaType",
                Vocabulary.mediaType(csv ? "text/csv" : "application/vnd.apache.parquet"))
            .literal("dct:issued", time(m.created()), "xsd:dateTime")
            .literal("dct:modified", time(m.created()), "xsd:dateTime")
            .node(
                "dct:rights",
                Resource.blank("dct:RightsStatement")
                    .say("rdfs:label", passport.verdict().reason()));
    passport.licences().stream()
        .map(Vocabulary::licence)
        .flatMap(Optional::stream)
        .limit(1)
        .forEach(licence -> distribution.link("dct:license", licence));
    m.files().stream()
        .filter(f -> f.path().equals("tables/" + table.name() + "." + format))
        // the published shapes ask for xsd:decimal
        .forEach(f -> distribution.literal("dcat:byteSize", "" + f.bytes(), "xsd:decimal"));
    return distribution;
  }

  /** First and last year that the indicators speak of; none when their periods are no years. */
  private static Optional<Resource> temporal(Passport passport) {
    int[] years =
        passport.coverage().periods().stream()
            .flatMap(p -> java.util.regex.Pattern.compile("\\d{4}").matcher(p).results())
            .mapToInt(r -> Integer.parseInt(r.group()))
            .filter(y -> y >= 1800 && y <= 2200)
            .sorted()
            .toArray();
    if (years.length == 0) {
      return Optional.empty();
    }
    return Optional.of(
        Resource.blank("dct:PeriodOfTime")
            .literal("dcat:startDate", LocalDate.of(years[0], 1, 1).toString(), "xsd:date")
            .literal(
                "dcat:endDate",
                LocalDate.of(years[years.length - 1], 12, 31).toString(),
                "xsd:date"));
  }

  private static void keyword(Resource dataset, Text word) {
    dataset.say("dcat:keyword", word);
  }

  /** The producer where one is declared; else the instance, which publishes the edition. */
  private static Text publisher(Passport passport) {
    return passport.producers().stream().findFirst().orElse(WORDS.get("publisher"));
  }

  /** A headline as a sentence among others. */
  private static Text sentence(Text headline) {
    return headline.isEmpty() || headline.fr().matches("(?s).*[.!?…]")
        ? headline
        : new Text(headline.fr() + ".", headline.en() + ".");
  }

  private static Resource agent(Text name) {
    return Resource.blank("foaf:Agent").say("foaf:name", name);
  }

  private Resource contact(Passport passport) {
    Resource contact = Resource.blank("vcard:Kind").say("vcard:fn", publisher(passport));
    if (passport.contact().contains("@")) {
      return contact.link("vcard:hasEmail", "mailto:" + passport.contact().split("[, ]")[0]);
    }
    return contact.link("vcard:hasURL", site + "/about");
  }

  private static Passport passport(Edition edition) {
    try (InputStream in = edition.file("passport.json")) {
      return Json.read(in, Passport.class);
    } catch (IOException e) {
      throw new UncheckedIOException(edition.folder(), e);
    }
  }

  private static String time(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
