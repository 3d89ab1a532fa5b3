package nc.cagou.run;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nc.cagou.Story;
import nc.cagou.UseCase;
import nc.cagou.brief.Brief;
import nc.cagou.chart.paint.Frame;
import nc.cagou.chart.paint.Painter;
import nc.cagou.edition.EditionWriter;
import nc.cagou.passport.Passports;
import nc.cagou.passport.Provenance;
import nc.cagou.text.Lang;
import nc.cagou.text.Refusal;

/** What an edition carries beside its tables: charts, passport, lineage, briefs. */
record Papers(UseCase useCase, Story story, Provenance provenance, Instant started, String store) {

  void write(EditionWriter writer) {
    charts().forEach((file, bytes) -> writer.file(file, out -> out.write(bytes)));
    Passports.write(writer, useCase, story, provenance, started);
    for (Lang lang : Lang.values()) {
      writer.file("brief." + lang.tag() + ".pdf", out -> Brief.write(writer.preview(), lang, out));
    }
  }

  /** Each chart as SVG and PNG in each language, painted on all processors. */
  private Map<String, byte[]> charts() {
    Map<String, Callable<byte[]>> wanted = new LinkedHashMap<>();
    for (Story.Section section : story.sections()) {
      for (Story.Figure figure : section.figures()) {
        for (Lang lang : Lang.values()) {
          String name = "charts/" + figure.name() + "." + lang.tag();
          wanted.put(
              name + ".svg",
              () -> Painter.svg(figure, lang, Frame.SHEET).getBytes(StandardCharsets.UTF_8));
          wanted.put(name + ".png", () -> Painter.png(figure, lang, Frame.SHEET));
        }
      }
    }
    ExecutorService painters =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<byte[]>> painted = painters.invokeAll(new ArrayList<>(wanted.values()));
      Map<String, byte[]> files = new LinkedHashMap<>();
      int i = 0;
      for (String name : wanted.keySet()) {
        files.put(name, painted.get(i++).get());
      }
      return files;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.failed(Run.WORDS.get("interrupted"), e);
    } catch (ExecutionException e) {
      throw Trouble.of(e.getCause());
    } finally {
      painters.shutdownNow();
    }
  }
}
