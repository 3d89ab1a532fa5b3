package nc.cagou.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import nc.cagou.testkit.Shared;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of many producers: encoding, separator and header line are found without a contract. */
class RealFilesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ' ',
      value = {
        "employment/dares/FAP_PCS.csv windows-1252 ; 1 3",
        "employment/dares/dares_tensions_2019.csv.gz UTF-8 , 1 15",
        "employment/dares/defm_A_ABC_fap_annuel_1997_2020.csv.gz ISO-8859-1 , 1 4",
        "employment/dares/emploi_fap_region_carte.csv ISO-8859-1 , 1 11",
        "employment/dares/evol_mmo.csv ISO-8859-1 ; 1 7",
        "employment/dares/fap2009_libelles.csv UTF-8 , 1 2",
        "employment/dares/fap225_rome.csv windows-1252 ; 1 3",
        "employment/dares/part_femmes_longue_duree_defm.csv UTF-8 , 1 3",
        "employment/dares/rome_appellations.csv.gz UTF-8 ; 1 2",
        "employment/nc/avp_drhfpnc_extrait_ods.csv UTF-8 , 1 45",
        "employment/series/JTSJOL.csv UTF-8 , 1 4",
        "employment/series/UNRATE.csv UTF-8 , 1 2",
        "finance/benford/us_census_2009_population.csv.gz UTF-8 , 1 3",
        "finance/comptes_individuels/fiches_communes_extraites.csv UTF-8 , 1 10",
        "finance/dgfip/balance_comptable_communes_2024_extrait.csv UTF-8 ; 1 28",
        "finance/gironde/corrections-agregation.csv UTF-8 , 1 6",
        "finance/plan_de_comptes/comptes_M57_2022.csv UTF-8 , 1 14",
        "finance/totem/crach_BP_2022.scdl.csv UTF-8 , 1 22",
        "health/opencovid19-fr-chiffres-cles-2020-10.csv.gz UTF-8 , 1 20",
        "health/opendengue-national-extract-v1.3.csv.gz UTF-8 , 1 16",
        "opendata/data_gouv_nc/licences.csv UTF-8 , 1 6",
        "opendata/data_gouv_nc/publishers.csv UTF-8 , 1 17",
        "opendata/data_gouv_nc/pacific_datahub_topics_with-headers.csv UTF-8 , 1 3",
        "opendata/mqa/mqa_metrics.csv UTF-8 , 1 5",
        "planning/etalab-collectivites-outremer.csv UTF-8 , 1 6",
        "planning/nc_communes_reference.csv UTF-8 ; 1 15",
        "planning/nc_populations_legales_2025.csv UTF-8 ; 1 7",
        "road_safety/baac-2016/lieux_2016.csv.gz UTF-8 , 1 18",
        "road_safety/baac-2016/users_5000.csv.gz UTF-8 , 1 12",
        "road_safety/donnees_agregees_de_2005_a_2010_pour_les_DOM.csv.gz ISO-8859-1 ; 1 23",
        "road_safety/baac_nomenclatures_2005_2023.csv UTF-8 ; 1 5",
        "road_safety/nc-988-victimes-2019-2020-points.csv UTF-8 ; 1 4"
      })
  void dialectOf(String path, String encoding, String separator, long headerLine, int columns)
      throws IOException {
    Path file = Shared.folder("data/" + path);
    Texts.Understood understood = Dialects.of(file);
    assertEquals(encoding, understood.encoding());
    assertEquals(separator, String.valueOf(understood.dialect().separator()));
    assertEquals(headerLine, understood.dialect().headerLine());
    assertEquals(columns, understood.dialect().header().size());
  }

  /** What a text is without a contract. */
  private static final class Dialects {

    static Texts.Understood of(Path file) throws IOException {
      Sources sources = new LocalSources();
      Sources.Found found = sources.find(file.toString()).get(0);
      String compression = file.toString().endsWith(".gz") ? "gzip" : "none";
      return new Texts(Reading.contract("none:string"), sources, Intake.SLICE)
          .understand(new Texts.Place(found, compression, null), null);
    }
  }
}
