package nc.cagou.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A catalogue as Turtle 1.1. Nodes with an address stand by themselves, blank ones inside. */
final class Turtle {

  private final StringBuilder out = new StringBuilder();
  private final ArrayDeque<Resource> open = new ArrayDeque<>();
  private final Set<String> written = new LinkedHashSet<>();

  private Turtle() {}

  static String write(Resource root) {
    Turtle turtle = new Turtle();
    Vocabulary.PREFIXES.forEach(
        (name, iri) -> turtle.out.append("@prefix " + name + ": <" + iri + "> .\n"));
    turtle.open.add(root);
    while (!turtle.open.isEmpty()) {
      Resource next = turtle.open.poll();
      if (turtle.written.add(next.iri())) {
        turtle.out.append("\n<").append(next.iri()).append("> ");
        turtle.body(next, "  ");
        turtle.out.append(" .\n");
      }
    }
    return turtle.out.toString();
  }

  private void body(Resource resource, String indent) {
    out.append("a ").append(resource.type());
    resource
        .properties()
        .forEach(
            (property, values) -> {
              out.append(" ;\n").append(indent).append(property).append(' ');
              List<Object> all = new ArrayList<>(values);
              for (int i = 0; i < all.size(); i++) {
                out.append(i == 0 ? "" : ", ");
                value(all.get(i), indent);
              }
            });
  }

  private void value(Object value, String indent) {
    if (value instanceof Resource resource) {
      if (resource.iri() != null) {
        open.add(resource);
        out.append('<').append(resource.iri()).append('>');
      } else {
        out.append("[ ");
        body(resource, indent + "  ");
        out.append(" ]");
      }
    } else if (value instanceof Resource.Link link) {
      out.append('<').append(link.iri()).append('>');
    } else {
      literal((Resource.Literal) value);
    }
  }

  private void literal(Resource.Literal literal) {
    out.append('"');
    for (char c : literal.value().toCharArray()) {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> out.append(c);
      }
    }
    out.append('"');
    if (literal.lang() != null) {
      out.append('@').append(literal.lang());
    } else if (literal.datatype() != null) {
      out.append("^^").append(literal.datatype());
    }
  }
}
