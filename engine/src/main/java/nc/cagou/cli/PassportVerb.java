package nc.cagou.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nc.cagou.brief.Paper;
import nc.cagou.edition.Edition;
import nc.cagou.edition.Json;
import nc.cagou.passport.Passport;
import nc.cagou.passport.PassportFacts;
import nc.cagou.text.Refusal;
import nc.cagou.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** May an edition be shared, and with whom; its passport, sharing and disclosure sheets. */
@Command(name = "passport")
final class PassportVerb extends Verb {

  private static final Words WORDS = Words.beside(PassportVerb.class, "answers");

  @Parameters(paramLabel = "EDITION")
  String name;

  @Option(names = "--sheet", paramLabel = "passport|sharing|disclosure", defaultValue = "passport")
  String sheet;

  @Option(names = "--out", paramLabel = "FILE")
  Path out;

  @Option(names = "--json")
  boolean json;

  @Mixin StoreOption store;

  @Override
  public Integer call() throws Exception {
    Paper paper = Paper.of(sheet).orElseThrow(this::unknown);
    Edition edition = store.edition(name);
    if (!paper.of(edition)) {
      throw Refusal.usage(WORDS.get("passport-none", Map.of("edition", edition.id())));
    }
    if (out != null) {
      write(paper, edition);
    } else if (json) {
      try (InputStream in = edition.file("passport.json")) {
        print(Json.line(Json.mapper().readTree(in)));
      }
    } else {
      tellVerdict(edition);
    }
    return DONE;
  }

  private void tellVerdict(Edition edition) throws IOException {
    try (InputStream in = edition.file("passport.json")) {
      Passport passport = Json.read(in, Passport.class);
      print(PassportFacts.colour(passport.verdict().colour()));
      print(passport.verdict().reason());
      if (!passport.missing().isEmpty()) {
        print(PassportFacts.missing(passport));
      }
    }
  }

  private void write(Paper paper, Edition edition) {
    String ending = out.toString().toLowerCase(Locale.ROOT);
    if (!ending.endsWith(".pdf") && !ending.endsWith(".html")) {
      throw Refusal.usage(WORDS.get("brief-form", Map.of("file", out.toString())));
    }
    Path target = out.toAbsolutePath();
    try {
      Path part = Files.createTempFile(target.getParent(), ".passport", ".part");
      try (OutputStream file = Files.newOutputStream(part)) {
        if (ending.endsWith(".pdf")) {
          paper.write(edition, terminal().lang(), file);
        } else {
          String html = paper.html(edition, terminal().lang());
          file.write(html.getBytes(StandardCharsets.UTF_8));
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
  }

  private Refusal unknown() {
    String known = Arrays.stream(Paper.values()).map(Paper::word).collect(Collectors.joining(", "));
    return Refusal.usage(WORDS.get("passport-sheet", Map.of("sheet", sheet, "known", known)));
  }
}
