package nc.cagou.brief;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.logging.Level;
import nc.cagou.text.Lang;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** XHTML to tagged PDF, with the fonts of the house embedded and nothing fetched from outside. */
final class PdfFile {

  private static final String FAMILY = "Source Sans 3";

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private PdfFile() {}

  static void write(String xhtml, Lang lang, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.useFastMode();
      builder.usePdfUaAccessibility(true);
      builder.useDefaultPageSize(210, 297, PageSizeUnits.MM);
      PDFont regular = embedded(document, "SourceSans3-Regular.ttf");
      PDFont strong = embedded(document, "SourceSans3-SemiBold.ttf");
      builder.useFont(new PDFontSupplier(regular), FAMILY, 400, FontStyle.NORMAL, true);
      builder.useFont(new PDFontSupplier(strong), FAMILY, 600, FontStyle.NORMAL, true);
      builder.useUnicodeLineBreaker(new LineBreaks(lang));
      builder.withProducer("Cagou");
      builder.withHtmlContent(xhtml, null);
      builder.usePDDocument(document);
      builder.toStream(out);
      builder.run();
    }
  }

  /** The font, without ligatures: a reader who copies or listens to "chiffre" gets its letters. */
  private static PDFont embedded(PDDocument document, String file) throws IOException {
    try (InputStream in = font(file)) {
      TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(in));
      letters.setEnableGsub(false);
      return PDType0Font.load(document, letters, true);
    }
  }

  static InputStream font(String file) {
    InputStream in = PdfFile.class.getResourceAsStream("/nc/cagou/font/" + file);
    if (in == null) {
      throw new IllegalStateException("The font " + file + " is not on the class path");
    }
    return in;
  }
}
