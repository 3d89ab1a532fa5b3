package nc.cagou.edition;

import nc.cagou.testkit.SampleEdition;

/** A program that writes editions until somebody kills it; says when it begins and ends each. */
final class KilledWriter {

  private KilledWriter() {}

  public static void main(String[] arguments) {
    EditionStore store = EditionStore.at(arguments[0]);
    System.out.println("ready");
    while (true) {
      System.out.println(SampleEdition.draft(store).id());
    }
  }
}
