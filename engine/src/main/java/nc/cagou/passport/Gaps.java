package nc.cagou.passport;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which fields of a passport nobody has filled, and which have no object: data that describe nobody
 * need no legal basis, no authorisation and no day of erasure; an open licence names no recipient.
 *
 * @param missing in alphabetical order
 * @param notApplicable in alphabetical order
 */
record Gaps(List<String> missing, List<String> notApplicable) {

  private enum State {
    SAID,
    MISSING,
    NOT_APPLICABLE
  }

  static Gaps of(Rights rights, Map<String, Boolean> said) {
    boolean persons = !rights.inputsPersonal().equals("none");
    boolean special = Rights.special(rights.inputsPersonal());
    boolean free = rights.licence().open() && rights.unprotected().isEmpty();
    Map<String, State> fields = new TreeMap<>();
    said.forEach((field, known) -> fields.put(field, known ? State.SAID : State.MISSING));
    needed(fields, "producers", rights.anonymous().isEmpty() && !rights.sources().isEmpty(), true);
    needed(fields, "licences", rights.licence().declared(), true);
    needed(fields, "personal_data_class", rights.classed(), true);
    needed(fields, "legal_basis", !rights.legalBasis().isEmpty(), persons);
    needed(fields, "authorisation", !rights.authorisation().isEmpty(), special);
    needed(fields, "retention", rights.retention() != null, persons);
    boolean stated = rights.recipients().state() != Recipients.State.UNSTATED;
    needed(fields, "recipients", stated, !free);
    return new Gaps(named(fields, State.MISSING), named(fields, State.NOT_APPLICABLE));
  }

  private static void needed(Map<String, State> fields, String field, boolean said, boolean need) {
    fields.put(field, said ? State.SAID : need ? State.MISSING : State.NOT_APPLICABLE);
  }

  private static List<String> named(Map<String, State> fields, State state) {
    return fields.keySet().stream().filter(field -> fields.get(field) == state).toList();
  }
}
