package nc.cagou.usecases.publicfinance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nc.cagou.Document;
import nc.cagou.text.Refusal;

/**
 * A budget act as collectivities send it to the prefect: TotEM, namespace {@code docbudgetaire} of
 * the ministry of finance, ISO-8859-1. One record a {@code LigneBudget}, in the words of the SCDL
 * "budget" schema; what the header says of the whole act is repeated on every record.
 */
final class Totem implements Document {

  private static final long serialVersionUID = 1L;

  @Override
  public String format() {
    return "totem";
  }

  @Override
  public boolean recognises(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1);
    return start.contains("<DocumentBudgetaire") || start.contains("demat/docbudgetaire");
  }

  @Override
  public Content read(InputStream in) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      TotemAct act = new TotemAct();
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamReader.START_ELEMENT) {
          act.open(
              xml.getLocalName(),
              xml.getAttributeValue(null, "V"),
              xml.getAttributeValue(null, "Code"),
              xml.getLocation().getLineNumber());
        } else if (event == XMLStreamReader.END_ELEMENT) {
          act.close(xml.getLocalName());
        }
      }
      return act.content();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new Refusal(
          Refusal.Kind.INPUT,
          FinanceInputs.WORDS.get("totem.broken", Map.of("line", "" + line)),
          e);
    }
  }
}
