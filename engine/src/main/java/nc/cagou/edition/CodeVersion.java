package nc.cagou.edition;

/** The version of the program, as its jar says; {@code development} when it runs from classes. */
final class CodeVersion {

  private CodeVersion() {}

  static String current() {
    String version = CodeVersion.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
