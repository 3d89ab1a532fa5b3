package nc.cagou.cli;

import picocli.CommandLine;

/** Makes each verb with the terminal it speaks to. */
final class Verbs implements CommandLine.IFactory {

  private final Terminal terminal;

  Verbs(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    K made = CommandLine.defaultFactory().create(type);
    if (made instanceof Verb verb) {
      verb.speakTo(terminal);
    }
    return made;
  }
}
