package nc.cagou.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nc.cagou.TableSpec;
import nc.cagou.passport.Passport.Verdict;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** May I share it, and with whom? */
class VerdictsTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

  /**
   * A combination a line: licences of the inputs ({@code ?} where none is declared); their classes
   * of personal data ({@code ?} where none is declared, {@code !} for invented data); what is said;
   * the profiles of the tables; the colour; the field that is missing. Then the sentence, in both
   * languages.
   */
  private static final String TABLE =
      """
      CC0-1.0 | ! | | open | GREEN |
      Oui, à tous : toutes les données sont synthétiques, aucune ne décrit une personne ni un fait réel. Dire, en les transmettant, qu’elles sont inventées.
      Yes, with anybody: all data are synthetic, none describes a person or a real event. Say that they are invented when passing them on.
      CC0-1.0 | special | basis, ended | health | RED | retention
      Non : la conservation d’une entrée s’est terminée le 29 juin 2025. Ce qui en est tiré ne se transmet pas avant qu’une nouvelle date soit convenue (données personnelles : RGPD, art. 5-1 e).
      No: the retention of an input ended on 29 June 2025. What is made from it is not passed on until a new date is agreed (personal data: GDPR, Art. 5(1)(e)).
      etalab-2.0 + etalab-2.0 | none + none | apart | open | RED | recipients
      Non : aucun destinataire n’est permis par toutes les entrées à la fois (Relevé 1 : Service 0 ; Relevé 2 : Service 1). Demander à un producteur d’élargir sa liste, ou retirer une entrée.
      No: no recipient is allowed by all inputs at once (Record 1: Service 0; Record 2: Service 1). Ask a producer to widen its list, or leave an input out.
      etalab-2.0 | special | | health + open | RED | legal_basis
      Non : le tableau « Taux (open) » sort sans règle de secret, alors qu’une entrée contient des données sensibles (RGPD, art. 9). Il manque la base légale. Les tableaux protégés peuvent être partagés à part.
      No: the table “Rates (open)” comes out with no secrecy rule, while an input holds sensitive data (GDPR, Art. 9). What is missing: the legal basis. The protected tables may be shared by themselves.
      etalab-2.0 | special | basis, names | open | RED | authorisation
      Non : le tableau « Taux (open) » sort sans règle de secret, alors qu’une entrée contient des données sensibles (RGPD, art. 9). Il manque la référence de l’autorisation.
      No: the table “Rates (open)” comes out with no secrecy rule, while an input holds sensitive data (GDPR, Art. 9). What is missing: the reference of the authorisation.
      etalab-2.0 | personal | basis | open | RED | recipients
      Non : le tableau « Taux (open) » sort sans règle de secret, alors qu’une entrée contient des données personnelles (RGPD, art. 4-1). Il manque les destinataires.
      No: the table “Rates (open)” comes out with no secrecy rule, while an input holds personal data (GDPR, Art. 4(1)). What is missing: the recipients.
      etalab-2.0 | personal | basis, public | open | RED | recipients
      Non : le tableau « Taux (open) » sort sans règle de secret, et des données personnelles ne se rendent pas publiques sans anonymisation (CRPA, art. L. 312-1-2 ; RGPD, art. 5-1 c). Nommer les destinataires, ou protéger le tableau.
      No: the table “Rates (open)” comes out with no secrecy rule, and personal data are not made public without anonymisation (CRPA, Art. L. 312-1-2; GDPR, Art. 5(1)(c)). Name the recipients, or protect the table.
      Convention 2024-12 | pseudonymous | basis, authorisation, names | open | AMBER |
      Oui, à DASS-NC et IDC-NC seulement et par convention écrite : le tableau « Taux (open) » porte des données pseudonymes, traitées sur cette base : mission d’intérêt public (RGPD, art. 6-1 e), autorisation CNIL 2024-07. Aucune publication.
      Yes, with DASS-NC and IDC-NC only and under a written agreement: the table “Rates (open)” carries pseudonymous data, processed on this basis: task in the public interest (GDPR, Art. 6(1)(e)), authorisation CNIL 2024-07. No publication.
      etalab-2.0 + etalab-2.0 | none + ? | | open | AMBER | personal_data_class
      À compléter avant de partager : « Relevé 2 » ne dit pas si des personnes y sont décrites (champ « personal_data »). Tant que ce n’est pas dit, on ne sait pas si le RGPD s’applique.
      To be completed before sharing: “Record 2” does not say whether persons are described in it (field “personal_data”). Until it is said, nobody knows whether the GDPR applies.
      tous droits réservés | none | | open | RED | recipients
      Non : « tous droits réservés » réserve ces données à leur producteur. Obtenir son accord écrit et nommer les destinataires qu’il accepte (champ « recipients »).
      No: “tous droits réservés” reserves these data to their producer. Get its written agreement and name the recipients it accepts (field “recipients”).
      tous droits réservés | none | names | open | AMBER |
      Oui, à DASS-NC et IDC-NC seulement : « tous droits réservés » réserve ces données, et leur producteur a désigné ces destinataires. Rien ne va au-delà.
      Yes, with DASS-NC and IDC-NC only: “tous droits réservés” reserves these data, and their producer has named these recipients. Nothing goes further.
      etalab-2.0 | pseudonymous | | jobseekers | AMBER | legal_basis
      À compléter avant de partager : une entrée contient des données pseudonymes, qui restent personnelles, et la base légale de leur traitement n’est pas dite (RGPD, art. 6 ; champ « legal_basis »). Les tableaux, eux, sont protégés.
      To be completed before sharing: an input holds pseudonymous data, which remain personal, and the legal basis of their processing is not stated (GDPR, Art. 6; field “legal_basis”). The tables themselves are protected.
      etalab-2.0 | special | basis | health | AMBER | authorisation
      À compléter avant de partager : une entrée contient des données sensibles, et la décision ou l’exception qui permet de les traiter n’est pas citée (RGPD, art. 9-2 ; champ « authorisation »). Les tableaux, eux, sont protégés.
      To be completed before sharing: an input holds sensitive data, and the decision or exception that allows processing them is not cited (GDPR, Art. 9(2); field “authorisation”). The tables themselves are protected.
      ? + etalab-2.0 | none + none | | open | AMBER | licences
      À compléter avant de partager : la licence de « Relevé 1 » n’est pas déclarée (champ « licenses » ou « licence »). Une information publique se réutilise si le document était communicable à tous (CRPA, art. L. 321-1) ; seul son producteur peut le dire.
      To be completed before sharing: the licence of “Record 1” is not declared (field “licenses” or “licence”). Public information may be reused if the document was open to all (CRPA, Art. L. 321-1); only its producer can say so.
      Licence maison | none | | open | AMBER | licences
      À vérifier avant de partager : « Licence maison » n’est pas une licence connue. Demander à son producteur à qui elle permet de transmettre des tableaux tirés de ses données.
      To be checked before sharing: “Licence maison” is not a known licence. Ask its producer to whom it lets you pass on tables made from its data.
      CC-BY-ND-4.0 | none | | open | AMBER |
      À vérifier avant de partager : « CC-BY-ND-4.0 » interdit de diffuser une version modifiée, et un tableau en est une. Demander l’accord écrit du producteur.
      To be checked before sharing: “CC-BY-ND-4.0” forbids passing on a modified version, and a table is one. Ask for the written agreement of the producer.
      Convention 2024-12 | none | | open | AMBER | recipients
      À compléter avant de partager : le partage suit « Convention 2024-12 », et les destinataires qu’elle permet ne sont pas nommés (champ « recipients »).
      To be completed before sharing: sharing follows “Convention 2024-12”, and the recipients it allows are not named (field “recipients”).
      Convention 2024-12 | personal | basis, names | jobseekers | AMBER |
      Oui, à DASS-NC et IDC-NC seulement, dans les termes de « Convention 2024-12 ».
      Yes, with DASS-NC and IDC-NC only, on the terms of “Convention 2024-12”.
      CC0-1.0 + CC-BY-NC-4.0 | none + none | | open | AMBER |
      Oui, à tous, mais pour un usage non commercial seulement : « CC-BY-NC-4.0 ». Citer les sources.
      Yes, with anybody, but for non-commercial use only: “CC-BY-NC-4.0”. Name the sources.
      etalab-2.0 | none | names | open | AMBER |
      Oui, à DASS-NC et IDC-NC seulement : ce sont les destinataires que toutes les entrées permettent, bien que la licence « etalab-2.0 » soit ouverte.
      Yes, with DASS-NC and IDC-NC only: these are the recipients that all inputs allow, although the licence “etalab-2.0” is open.
      etalab-2.0 | none | nobody says who | open | AMBER | producers
      À compléter avant de partager : la licence « etalab-2.0 » oblige à citer la source, et le producteur de « Relevé 1 » n’est pas dit (champ « contributors » ou « producer »).
      To be completed before sharing: the licence “etalab-2.0” requires naming the source, and the producer of “Record 1” is not stated (field “contributors” or “producer”).
      etalab-2.0 + ODbL-1.0 | none + none | | open | GREEN |
      Oui, à tous, sous la même licence : « ODbL-1.0 » demande que ce qui est tiré des données soit partagé de même, sources citées.
      Yes, with anybody, under the same licence: “ODbL-1.0” asks that what is made from the data be shared alike, sources named.
      etalab-2.0 | none | | open | GREEN |
      Oui, à tous, en citant les sources et leur date (licence etalab-2.0 ; CRPA, art. L. 322-1) : aucune entrée ne décrit une personne.
      Yes, with anybody, naming the sources and their date (licence etalab-2.0; CRPA, Art. L. 322-1): no input describes a person.
      CC-BY-4.0 | special | basis, authorisation | health | GREEN |
      Oui, à tous, en citant les sources et leur date (licence CC-BY-4.0) : les tableaux sont tirés de données sensibles, mais une règle de secret les protège tous (health) et ils ne permettent plus d’identifier quelqu’un (RGPD, considérant 26).
      Yes, with anybody, naming the sources and their date (licence CC-BY-4.0): the tables are made from sensitive data, but a secrecy rule protects all of them (health) and nobody can be identified from them any more (GDPR, recital 26).
      """;

  record Case(String facts, String colour, String missing, String fr, String en) {
    @Override
    public String toString() {
      return facts + " → " + colour;
    }
  }

  static Stream<Case> combinations() {
    List<Case> cases = new ArrayList<>();
    String[] lines = TABLE.split("\n");
    for (int i = 0; i + 2 < lines.length; i += 3) {
      String[] cells = lines[i].split("\\|", -1);
      String facts = String.join("|", List.of(cells).subList(0, 4));
      cases.add(new Case(facts, cells[4].strip(), cells[5].strip(), lines[i + 1], lines[i + 2]));
    }
    return cases.stream();
  }

  private static Verdict verdict(String facts) {
    String[] cells = facts.split("\\|", -1);
    String[] licences = cells[0].strip().split(" \\+ ");
    String[] classes = cells[1].strip().split(" \\+ ");
    String said = cells[2];
    List<Provenance.Source> sources = new ArrayList<>();
    for (int i = 0; i < licences.length; i++) {
      boolean invented = classes[i].equals("!");
      Terms terms =
          new Terms(
              said.contains("basis") ? Said.legalBasis("public-task") : Text.EMPTY,
              said.contains("authorisation") ? "CNIL 2024-07" : "",
              said.contains("apart") ? List.of("Service " + i) : List.of(),
              said.contains("ended") ? TODAY.minusDays(1) : null,
              Text.EMPTY,
              List.of());
      sources.add(
          new Provenance.Source(
              new Text("Relevé " + (i + 1), "Record " + (i + 1)),
              said.contains("nobody says who") ? Text.EMPTY : Text.same("ISEE"),
              "",
              licences[i].replace("?", ""),
              invented,
              invented ? "none" : classes[i].replace("?", ""),
              Text.EMPTY,
              Set.of(),
              terms));
    }
    Terms own =
        new Terms(
            Text.EMPTY,
            "",
            said.contains("public")
                ? List.of("public")
                : said.contains("names") ? List.of("DASS-NC", "IDC-NC") : List.of(),
            null,
            Text.EMPTY,
            List.of());
    List<TableSpec> tables = new ArrayList<>();
    for (String profile : cells[3].strip().split(" \\+ ")) {
      Text title = new Text("Taux (" + profile + ")", "Rates (" + profile + ")");
      tables.add(new TableSpec(profile, title, Text.EMPTY, profile, List.of()));
    }
    return Verdicts.of(
        Rights.of(
            new Provenance(sources),
            new Declaration(Text.EMPTY, "", "", "", Text.EMPTY, own),
            tables,
            TODAY));
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void aCombinationHasItsColourItsSentenceAndTheFieldToFill(Case c) {
    Verdict verdict = verdict(c.facts());
    assertEquals(c.fr(), verdict.reason().fr());
    assertEquals(c.en(), verdict.reason().en());
    assertEquals(c.colour(), verdict.colour().name());
    assertEquals(c.missing(), String.join(",", verdict.missing()));
  }

  @Test
  void theTableHoldsAtLeastTwentyCombinations() {
    long different = combinations().map(Case::fr).distinct().count();
    assertTrue(different >= 20, different + " sentences");
  }

  @Test
  void theVerdictSaysWhoMayReceive() {
    assertEquals(List.of("public"), verdict("etalab-2.0 | none | | open").recipients());
    assertEquals(
        List.of("DASS-NC", "IDC-NC"), verdict("etalab-2.0 | none | names | open").recipients());
    assertEquals(List.of(), verdict("interne | none | | open").recipients());
  }

  @Test
  void aLongListIsCut() {
    String three = verdict("? + ? + ? | none + none + none | | open").reason().fr();
    assertTrue(
        three.replace('\u00a0', ' ').contains("« Relevé 2 » et « Relevé 3 » n’est pas"), three);
    String five =
        verdict("? + ? + ? + ? + ? | none + none + none + none + none | | open").reason().en();
    assertTrue(five.contains("“Record 3” and 2 others is not declared"), five);
  }
}
