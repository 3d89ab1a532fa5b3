package nc.cagou.usecases.datacirculation.catalogue;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;

/**
 * Contexts of JSON-LD without the network: those of DCAT and DCAT-AP, whatever their address, are
 * one file of the house with their terms; another is refused and remembered.
 */
final class LocalContexts implements DocumentLoader {

  private String refused;

  JsonLdOptions options() {
    return new JsonLdOptions(this);
  }

  /** The address that was refused; null when none was. */
  String refused() {
    return refused;
  }

  @Override
  public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
    String name = address.toString().toLowerCase(Locale.ROOT);
    if (!name.contains("dcat")) {
      refused = address.toString();
      throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, refused);
    }
    try (InputStream in = LocalContexts.class.getResourceAsStream("contexts/dcat.jsonld")) {
      JsonDocument document = JsonDocument.of(in);
      document.setDocumentUrl(address);
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
