package nc.cagou.usecases.employment.synthetic;

import java.util.List;

/**
 * A file of the package.
 *
 * @param input the input of the use case that reads it
 * @param real true for figures that are published and not invented
 */
record PublishedTable(String input, String file, boolean real, List<String> headers) {

  static final List<PublishedTable> ALL =
      List.of(
          table(
              "offers",
              "offres-2020-2025.csv",
              "numero;date_publication;date_cloture;code_rome;libelle_emploi_rome;commune"
                  + ";type_contrat;nb_postes;employeur"),
          table(
              "jobseekers",
              "demandeurs-2020-2025.csv",
              "id_personne;date_inscription;date_sortie;motif_sortie;code_rome;commune;sexe"
                  + ";annee_naissance;niveau"),
          new PublishedTable(
              "published_tension",
              "tensions-dares-2019.csv",
              true,
              List.of(
                  "fap",
                  "Emploi moyen",
                  "Tension",
                  "Catégorie Tension",
                  "Intensité d'embauches",
                  "Lien formation-emploi",
                  "Manque de main-d'œuvre disponible",
                  "Non-durabilité de l'emploi",
                  "Conditions de travail contraignantes",
                  "Inadéquation géographique",
                  "Année",
                  "niveau_geo",
                  "niveau_fap")),
          table(
              "recruitment_projects",
              "projets-2020-2025.csv",
              "annee;metier;territoire;projets;difficiles;saisonniers"),
          table(
              "employees",
              "emploi-trimestriel.csv",
              "periode;secteur;territoire;salaries;chomeurs"),
          table("monthly_series", "series-mensuelles.csv", "mois;serie;valeur"),
          table(
              "occupation_profiles",
              "profils-metiers.csv",
              "metier;emploi_moyen;conditions_travail;specificite_formation"));

  static PublishedTable named(String input) {
    return ALL.stream().filter(t -> t.input().equals(input)).findFirst().orElseThrow();
  }

  private static PublishedTable table(String input, String file, String headers) {
    return new PublishedTable(input, file, false, List.of(headers.split(";")));
  }
}
