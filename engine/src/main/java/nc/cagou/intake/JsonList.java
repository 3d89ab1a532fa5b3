package nc.cagou.intake;

import java.io.IOException;
import java.io.InputStream;
import nc.cagou.Document;

/** A list of objects in one JSON file, as portals and web services give it. */
final class JsonList implements Document {

  private static final long serialVersionUID = 1L;

  @Override
  public String format() {
    return "json";
  }

  @Override
  public boolean recognises(byte[] head) {
    return Kind.of(head) == Kind.JSON;
  }

  @Override
  public Content read(InputStream in) throws IOException {
    return JsonObjects.flat(JsonObjects.read(in));
  }
}
