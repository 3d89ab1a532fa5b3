package nc.cagou.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nc.cagou.Document;

/** The records of a document, read whole. */
final class DocumentRecords extends TypedRecords {

  private final Iterator<Document.Entry> entries;
  private final int width;
  private long line;

  DocumentRecords(Document document, InputStream in) throws IOException {
    try (in) {
      Document.Content content = document.read(in);
      this.width = content.headers().size();
      this.entries = content.entries().iterator();
    }
  }

  @Override
  List<Value> row() {
    if (!entries.hasNext()) {
      return null;
    }
    Document.Entry entry = entries.next();
    line = entry.line();
    List<Value> values = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      String text = i < entry.values().size() ? entry.values().get(i) : null;
      values.add(text == null ? Value.NONE : new Value(text, false));
    }
    return values;
  }

  @Override
  long line() {
    return line;
  }

  @Override
  public void close() {
    // the document was closed when it was read
  }
}
