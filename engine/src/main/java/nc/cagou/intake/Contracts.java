package nc.cagou.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nc.cagou.Contract;
import nc.cagou.Layout;
import nc.cagou.text.Words;

/** Contracts made of Frictionless Table Schemas, as schema.data.gouv.fr publishes them. */
public final class Contracts {

  private Contracts() {}

  /**
   * The contract that lies beside a class. Beyond Table Schema a field may have {@code title_fr},
   * {@code title_en}, {@code headers} (other headers of it), {@code missingValues} of its own and
   * {@code cagou:territory} ({@code commune} or {@code province}). {@code "cagou:pseudonym": true}
   * replaces an identifier of persons when it is read ({@link nc.cagou.secret.Pseudonyms}); {@code
   * cagou:personal} lists the kinds of personal data that a field asks for ({@link PersonalKind}).
   *
   * @param words sentences of the traps of the layout; null when there is no layout
   */
  public static Contract load(
      Class<?> anchor, String schemaResource, String name, Layout layout, Words words) {
    try (InputStream in = anchor.getResourceAsStream(schemaResource)) {
      if (in == null) {
        throw new IllegalStateException("No " + schemaResource + " beside " + anchor.getName());
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), name, layout, words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A contract without traps of its own, from the JSON of a schema. */
  public static Contract parse(String schema, String name) {
    return parse(schema, name, Layout.NONE, null);
  }

  public static Contract parse(String schema, String name, Layout layout, Words words) {
    return new TableSchema(schema).contract(name, layout, words);
  }
}
