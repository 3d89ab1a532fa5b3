package nc.cagou.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nc.cagou.passport.Licence.Freedom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceTest {

  @ParameterizedTest
  @CsvSource({
    "CC0-1.0, PUBLIC_DOMAIN",
    "https://creativecommons.org/publicdomain/zero/1.0/, PUBLIC_DOMAIN",
    "etalab-2.0, ATTRIBUTION",
    "fr-lo, ATTRIBUTION",
    "lov2, ATTRIBUTION",
    "Licence Ouverte / Open Licence version 2.0, ATTRIBUTION",
    "https://www.etalab.gouv.fr/licence-ouverte-open-licence, ATTRIBUTION",
    "CC BY 4.0, ATTRIBUTION",
    "https://creativecommons.org/licenses/by/4.0/, ATTRIBUTION",
    "http://publications.europa.eu/resource/authority/licence/CC_BY_4_0, ATTRIBUTION",
    "CC-BY-SA-4.0, SHARE_ALIKE",
    "odc-odbl, SHARE_ALIKE",
    "Open Database License (ODbL), SHARE_ALIKE",
    "CC-BY-NC-SA-4.0, NON_COMMERCIAL",
    "https://creativecommons.org/licenses/by-nc/3.0/fr/, NON_COMMERCIAL",
    "CC-BY-ND-4.0, NO_DERIVATIVES",
    "CC-BY-NC-ND-4.0, NO_DERIVATIVES",
    "Convention n° 2024-12, CONVENTION",
    "Tous droits réservés, RESTRICTED",
    "usage interne, UNKNOWN",
    "interne, RESTRICTED",
    "Confidentiel, RESTRICTED",
    "notspecified, UNDECLARED",
    "'', UNDECLARED",
    "Conditions du portail, UNKNOWN"
  })
  void aLicenceIsKnownInTheSpellingsOfPortals(String name, Freedom freedom) {
    assertEquals(freedom, Licence.of(name).freedom());
  }

  @Test
  void theMostBoundOfSeveralHolds() {
    List<Licence> all =
        List.of(Licence.of("etalab-2.0"), Licence.of("CC-BY-NC-4.0"), Licence.of("ODbL-1.0"));
    assertEquals("CC-BY-NC-4.0", Licence.strictest(all).name());
    assertEquals(Licence.NONE, Licence.strictest(List.of()));
  }

  @Test
  void licencesOfFrenchAdministrationsAreThoseOfTheDecree() {
    assertTrue(Licence.of("etalab-2.0").ofAdministrations());
    assertTrue(Licence.of("ODbL-1.0").ofAdministrations());
    assertFalse(Licence.of("CC-BY-4.0").ofAdministrations());
  }
}
