package nc.cagou.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import nc.cagou.brief.Brief;
import nc.cagou.edition.Edition;
import nc.cagou.text.Refusal;
import nc.cagou.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The brief of an edition, as PDF or HTML; the file appears whole or not at all. */
@Command(name = "brief")
final class BriefVerb extends Verb {

  private static final Words WORDS = Words.beside(BriefVerb.class, "answers");

  @Parameters(paramLabel = "EDITION")
  String name;

  @Option(names = "--out", required = true, paramLabel = "FILE")
  Path out;

  @Mixin StoreOption store;

  @Override
  public Integer call() {
    String ending = out.toString().toLowerCase(Locale.ROOT);
    if (!ending.endsWith(".pdf") && !ending.endsWith(".html")) {
      throw Refusal.usage(WORDS.get("brief-form", Map.of("file", out.toString())));
    }
    store.outlines();
    Edition edition = store.edition(name);
    Path target = out.toAbsolutePath();
    try {
      Path part = Files.createTempFile(target.getParent(), ".brief", ".part");
      try (OutputStream file = Files.newOutputStream(part)) {
        if (ending.endsWith(".pdf")) {
          Brief.write(edition, terminal().lang(), file);
        } else {
          file.write(
              Brief.html(edition, terminal().lang())
                  .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Refusal.failed(
          WORDS.get(
              "not-written",
              Map.of("folder", out.toString(), "why", String.valueOf(e.getMessage()))),
          e);
    }
    print(target.toString());
    return DONE;
  }
}
