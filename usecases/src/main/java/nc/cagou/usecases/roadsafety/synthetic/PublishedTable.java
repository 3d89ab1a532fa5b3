package nc.cagou.usecases.roadsafety.synthetic;

import java.util.List;

/**
 * A table as ONISR publishes it since 2019.
 *
 * @param input the input of the use case that reads it
 * @param headers in the order of 2024
 */
record PublishedTable(String input, String file, List<String> headers) {

  static final List<PublishedTable> ALL =
      List.of(
          table(
              "accidents",
              "caract",
              "Num_Acc jour mois an hrmn lum dep com agg int atm col adr lat long"),
          table(
              "places",
              "lieux",
              "Num_Acc catr voie v1 v2 circ nbv vosp prof pr pr1 plan lartpc larrout surf infra"
                  + " situ vma"),
          table(
              "vehicles",
              "vehicules",
              "Num_Acc id_vehicule num_veh senc catv obs obsm choc manv motor occutc"),
          table(
              "persons",
              "usagers",
              "Num_Acc id_usager id_vehicule num_veh place catu grav sexe an_nais trajet secu1"
                  + " secu2 secu3 locp actp etatp"));

  private static PublishedTable table(String input, String name, String headers) {
    return new PublishedTable(input, name + "-2019-2024.csv", List.of(headers.split(" ")));
  }
}
