package nc.cagou.usecases.datacirculation.synthetic;

import java.util.List;

/**
 * Invented administrations, named by what they do, and what they publish.
 *
 * @param care how well it describes its data, 0 to 1
 * @param subjects of its datasets
 */
record Producers(String name, String theme, double care, List<String> subjects) {

  static final List<Producers> ALL =
      List.of(
          new Producers(
              "Institut de la statistique",
              "Statistiques",
              0.95,
              List.of("Population par âge", "Indice des prix", "Emploi salarié", "Comptes")),
          new Producers(
              "Service de l’eau",
              "Environnement",
              0.75,
              List.of("Débit des rivières", "Qualité des eaux de baignade", "Forages", "Pluies")),
          new Producers(
              "Service des routes",
              "Transports",
              0.55,
              List.of("Trafic routier", "Ouvrages d’art", "Travaux", "Réseau routier")),
          new Producers(
              "Direction de la santé",
              "Santé",
              0.6,
              List.of("Établissements de santé", "Vaccination", "Maladies déclarées")),
          new Producers(
              "Service du cadastre",
              "Aménagement",
              0.45,
              List.of("Parcelles", "Adresses", "Bâtiments", "Limites administratives")),
          new Producers(
              "Office de l’emploi",
              "Emploi",
              0.7,
              List.of("Offres d’emploi", "Demandeurs d’emploi", "Formations")),
          new Producers(
              "Caisse sociale",
              "Protection sociale",
              0.35,
              List.of("Allocataires", "Cotisants", "Dépenses de soins")),
          new Producers(
              "Groupement des communes",
              "Vie locale",
              0.25,
              List.of("Équipements sportifs", "Écoles", "Budget primitif", "Marchés publics")));

  /** Who asks for data without publishing any. */
  static final List<String> READERS = List.of("Provinces", "Sécurité civile", "Université");
}
