package nc.cagou.text;

/**
 * A request that cannot be served, said to the person who made it: what happened, where, how to
 * mend it, what was not affected. It is shown as a sentence, never as a stack trace.
 */
public final class Refusal extends RuntimeException {

  /** What kind of refusal it is; the number is the exit code of the launcher. */
  public enum Kind {
    /** The work was begun and could not be done: a full disk, a store that cannot be written. */
    FAILED(1),
    /** An input that cannot be used, or that breaks its contract too often. */
    INPUT(2),
    /** A verb, an option or a name that does not exist. */
    USAGE(64);

    private final int exit;

    Kind(int exit) {
      this.exit = exit;
    }

    public int exit() {
      return exit;
    }
  }

  private static final long serialVersionUID = 1L;
  private final Kind kind;
  private final Text text;

  public Refusal(Kind kind, Text text, Throwable cause) {
    super(text.en(), cause);
    this.kind = kind;
    this.text = text;
  }

  public Refusal(Kind kind, Text text) {
    this(kind, text, null);
  }

  public static Refusal input(Text text) {
    return new Refusal(Kind.INPUT, text);
  }

  public static Refusal usage(Text text) {
    return new Refusal(Kind.USAGE, text);
  }

  public static Refusal failed(Text text, Throwable cause) {
    return new Refusal(Kind.FAILED, text, cause);
  }

  public Kind kind() {
    return kind;
  }

  public Text text() {
    return text;
  }
}
