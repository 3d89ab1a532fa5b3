package nc.cagou.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nc.cagou.Contract;
import nc.cagou.testkit.Shared;
import org.junit.jupiter.api.Test;

/** What is pointed out in every CSV file of real producers, when a contract asks for nothing. */
class PersonalRealFilesTest {

  private static final Contract NOTHING = Reading.contract("none_of_them:string");

  @Test
  void littleIsPointedOutInFilesWithoutPersons() throws IOException {
    Path data = Shared.folder("data");
    Map<String, Set<String>> found = new TreeMap<>();
    try (Stream<Path> all = Files.walk(data)) {
      for (Path file : all.filter(f -> f.toString().matches(".*\\.csv(\\.gz)?")).toList()) {
        String name = data.relativize(file).getName(data.relativize(file).getNameCount() - 1) + "";
        personal(file)
            .forEach(
                (header, kind) ->
                    found.computeIfAbsent(kind, k -> new TreeSet<>()).add(header + " in " + name));
      }
    }
    String jobs = " in avp_drhfpnc_extrait_ods.csv";
    assertEquals(
        Map.of(
            "email by header",
            Set.of(
                "collectivite_email" + jobs,
                "contact_email" + jobs,
                "contact_secondaire_email" + jobs),
            "phone by header",
            Set.of("contact_secondaire_telephone" + jobs, "contact_telephone" + jobs),
            "enterprise by header",
            Set.of(
                "BGT_SIRET in crach_BP_2022.scdl.csv",
                "BGT_SIRET in crach_CA_2021.scdl.csv",
                "BGT_SIRET in saint_malo_agglo_BP_2022_transport.scdl.csv",
                "Code Siren 2024 EPCI in ofgl_base_communes_guadeloupe_2024.csv.gz",
                "Code Siren Collectivité in ofgl_base_communes_guadeloupe_2024.csv.gz",
                "Siret Budget in ofgl_base_communes_guadeloupe_2024.csv.gz",
                "rid7 in publishers.csv",
                "siren in balance_comptable_communes_2024_extrait.csv",
                "siren in publishers.csv",
                "siret in publishers.csv")),
        found);
  }

  private static Map<String, String> personal(Path file) throws IOException {
    Sources sources = new LocalSources();
    Sources.Found at = sources.find(file.toString()).get(0);
    String compression = file.toString().endsWith(".gz") ? "gzip" : "none";
    Texts.Understood text =
        new Texts(NOTHING, sources, Intake.SLICE)
            .understand(new Texts.Place(at, compression, null), null);
    List<String> headers = text.dialect().header();
    HeaderMatch match = HeaderMatch.of(headers, NOTHING);
    ColumnDecisions decisions = new ColumnDecisions(NOTHING, match);
    decisions.see(text.survey(), text.dialect(), text.charset(), text.cr());
    Map<String, String> found = new TreeMap<>();
    new PersonalColumns(NOTHING, match, decisions.personal())
        .found()
        .forEach((i, p) -> found.put(headers.get(i), p.kind() + " by " + p.by()));
    return found;
  }
}
