package nc.cagou.passport;

import java.util.Locale;
import java.util.Set;

/** Licences that let anybody reuse and share, with a mention of the source at most. */
final class Licences {

  private static final Set<String> OPEN =
      Set.of(
          "etalab-2.0",
          "etalab-1.0",
          "lov2",
          "fr-lo",
          "licence-ouverte-2.0",
          "cc0-1.0",
          "cc-by-4.0",
          "cc-by-3.0",
          "cc-by-sa-4.0",
          "odbl-1.0",
          "odc-by-1.0",
          "pddl-1.0",
          "ogl-uk-3.0");

  private Licences() {}

  static boolean isOpen(String name) {
    return OPEN.contains(name.toLowerCase(Locale.ROOT).trim().replace(' ', '-'));
  }
}
