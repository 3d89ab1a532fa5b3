package nc.cagou.usecases.datacirculation.synthetic;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nc.cagou.territory.Territories;

/**
 * Writes {@code catalogue.csv} in the layout of the catalogue export of Opendatasoft, {@code
 * echanges.csv} and {@code usage.csv}, line by line, so any size fits in little memory. A few known
 * traps and rows for quarantine are in them on purpose. The same seed gives the same files.
 */
public final class CatalogueGenerator {

  static final String CATALOGUE =
      "datasetid;has_records;features;default.title;default.description;default.theme;"
          + "default.keyword;default.license;default.modified;default.data_processed;"
          + "default.publisher;default.records_count;dcat.created;dcat.issued;dcat.contact_name;"
          + "dcat.accrualperiodicity;dcat.spatial;dcat.temporal;dcat.accessrights";
  static final String FLOWS = "producteur;destinataire;données;finalité;fréquence;état;blocage";
  static final String USAGE = "datasetid;mois;téléchargements;appels_api";

  private static final int MONTHS = 12;
  private static final YearMonth LAST = YearMonth.of(2026, 6);
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final String[] FREQUENCIES = {
    "annuelle",
    "annuelle",
    "mensuelle",
    "mensuelle",
    "trimestrielle",
    "hebdomadaire",
    "quotidienne",
    "irrégulière"
  };
  private static final int[] DELAYS = {365, 365, 31, 31, 93, 7, 1, 400};
  private static final String[] BLOCKERS = {
    "juridique", "juridique", "juridique", "technique", "technique", "format", "jamais demandé", ""
  };

  private final Random random;
  private final long datasets;

  private CatalogueGenerator(long rows, Random random) {
    this.random = random;
    this.datasets = Math.max(1, rows / MONTHS);
  }

  /**
   * Three files and their {@code datapackage.json}.
   *
   * @param rows rows of {@code usage.csv}, twelve a dataset
   */
  public static void write(long rows, Random random, Path folder) throws IOException {
    Files.createDirectories(folder);
    CatalogueGenerator generator = new CatalogueGenerator(rows, random);
    generator.datasets(folder);
    generator.flows(folder.resolve("echanges.csv"));
    SyntheticPackage.write(folder, rows);
  }

  private void datasets(Path folder) throws IOException {
    try (BufferedWriter catalogue = open(folder.resolve("catalogue.csv"));
        BufferedWriter usage = open(folder.resolve("usage.csv"))) {
      line(catalogue, CATALOGUE);
      line(usage, USAGE);
      for (long i = 0; i < datasets; i++) {
        Producers producer = Producers.ALL.get((int) (i % Producers.ALL.size()));
        String id = id(producer, i);
        String row = dataset(id, producer, i);
        line(catalogue, row);
        usage(usage, id, producer.care());
        if (i == datasets / 2) {
          line(catalogue, row);
          line(catalogue, row.replace(id, id + "-b").replaceFirst("/20\\d\\d;", "/20xx;"));
          line(usage, id + ";2026-13;12;3");
          line(usage, id + ";2026-05;beaucoup;3");
        }
      }
    }
  }

  private static String id(Producers producer, long i) {
    String subject =
        producer.subjects().get((int) (i / Producers.ALL.size() % producer.subjects().size()));
    String plain =
        java.text.Normalizer.normalize(subject, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    return plain + "-" + (i + 1);
  }

  private String dataset(String id, Producers producer, long i) {
    double care = producer.care();
    List<String> subjects = producer.subjects();
    String subject = subjects.get((int) (i / Producers.ALL.size() % subjects.size()));
    String place =
        Territories.communes().get(random.nextInt(Territories.communes().size())).name().fr();
    int frequency = random.nextInt(FREQUENCIES.length);
    boolean promised = chance(0.25 + 0.7 * care);
    double kept = care * 1.4;
    int age =
        (int)
            (DELAYS[frequency]
                * (chance(kept) ? random.nextDouble() : 1 + 3 * random.nextDouble()));
    LocalDate updated = DAY.minusDays(Math.min(age, 3000));
    LocalDate created = updated.minusDays(200 + random.nextInt(1500));
    boolean geographic = producer.theme().matches("Aménagement|Environnement|Transports");
    boolean records = chance(0.6 + 0.4 * care);
    String title = subject + " : " + place;
    String description =
        chance(care)
            ? subject
                + " de "
                + place
                + ", relevé par « "
                + producer.name()
                + " ». Les colonnes,"
                + " les unités et la méthode de relevé sont décrites dans la notice jointe, avec les"
                + " limites d’emploi connues et les changements intervenus depuis la première"
                + " publication ; les valeurs provisoires portent la mention p."
            : subject + " de " + place + ".";
    return String.join(
        ";",
        id,
        records ? "True" : "False",
        geographic ? "analyze,geo" : "analyze",
        quoted(title),
        quoted(description),
        chance(0.4 + 0.6 * care) ? producer.theme() : "",
        quoted(chance(0.3 + 0.7 * care) ? subject.toLowerCase(Locale.FRENCH) + "," + place : ""),
        chance(0.5 + 0.5 * care)
            ? chance(care) ? "Licence Ouverte v2.0 (Etalab)" : "Voir le producteur"
            : "",
        updated.format(FRENCH),
        updated.format(FRENCH),
        quoted(chance(0.97) ? producer.name() : ""),
        records ? String.valueOf(20 + random.nextInt(20_000)) : "0",
        created.format(FRENCH),
        chance(care) ? created.plusDays(10).format(FRENCH) : "",
        chance(care * 0.9) ? "Guichet des données" : "",
        promised ? FREQUENCIES[frequency] : "",
        chance(0.2 + 0.6 * care) ? place : "",
        chance(care * 0.7) ? created.getYear() + "/" + updated.getYear() : "",
        chance(care * 0.3) ? "PUBLIC" : "");
  }

  private void usage(BufferedWriter usage, String id, double care) throws IOException {
    int size = 2 + random.nextInt(60) + (chance(0.1) ? 400 : 0);
    for (int m = MONTHS - 1; m >= 0; m--) {
      YearMonth month = LAST.minusMonths(m);
      int downloads = (int) (size * (0.5 + random.nextDouble()));
      int calls = chance(care) ? downloads * random.nextInt(12) : 0;
      line(usage, id + ";" + month + ";" + downloads + ";" + calls);
    }
  }

  private void flows(Path file) throws IOException {
    long count = Math.max(12, Math.min(datasets, 100_000));
    try (BufferedWriter out = open(file)) {
      line(out, FLOWS);
      for (long i = 0; i < count; i++) {
        Producers producer = Producers.ALL.get(random.nextInt(Producers.ALL.size()));
        String consumer = consumer(producer);
        String subject = producer.subjects().get(random.nextInt(producer.subjects().size()));
        boolean open = chance(0.25 + 0.5 * producer.care());
        boolean planned = !open && chance(0.2);
        line(
            out,
            String.join(
                ";",
                producer.name(),
                consumer,
                subject,
                chance(0.5) ? "tableau de bord" : "instruction de dossiers",
                FREQUENCIES[random.nextInt(FREQUENCIES.length)],
                open ? "ouvert" : planned ? "prévu" : "bloqué",
                open || planned ? "" : BLOCKERS[random.nextInt(BLOCKERS.length)]));
      }
      line(out, "Service du cadastre;Service de l’eau;Parcelles;plan;annuelle;peut-être;");
      line(out, "Caisse sociale;;Cotisants;contrôle;mensuelle;bloqué;juridique");
    }
  }

  private String consumer(Producers producer) {
    int others = Producers.ALL.size() + Producers.READERS.size();
    while (true) {
      int at = random.nextInt(others);
      String name =
          at < Producers.ALL.size()
              ? Producers.ALL.get(at).name()
              : Producers.READERS.get(at - Producers.ALL.size());
      if (!name.equals(producer.name())) {
        return name;
      }
    }
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "" : "\"" + text.replace("\"", "\"\"") + "\"";
  }

  private static BufferedWriter open(Path file) throws IOException {
    return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  private static void line(BufferedWriter out, String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
