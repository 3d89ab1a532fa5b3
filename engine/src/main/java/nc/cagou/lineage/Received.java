package nc.cagou.lineage;

import java.util.List;
import java.util.Optional;

/**
 * An input as it was understood: which column of its files became which field of its contract.
 *
 * @param fields of the contract, in order
 * @param links columns of the files that were recognised
 */
public record Received(String input, List<Typed> fields, List<Link> links) {

  /**
   * A field.
   *
   * @param type the word of Table Schema for it
   * @param needed a row was accepted only because this field was right: it is required or makes the
   *     key of the row
   */
  public record Typed(String name, String type, boolean needed) {}

  /**
   * @param source header as the producer wrote it
   * @param target field of the contract
   */
  public record Link(String source, String target) {}

  public Received {
    fields = List.copyOf(fields);
    links = List.copyOf(links);
  }

  /** Whether the rows that were accepted rest on a field. */
  boolean needs(String field) {
    return fields.stream().anyMatch(f -> f.needed() && f.name().equals(field));
  }

  /** The header that bears a field; none where the layout of the producer fills it. */
  public Optional<String> header(String field) {
    return links.stream().filter(l -> l.target().equals(field)).map(Link::source).findFirst();
  }
}
