package nc.cagou.run;

import java.time.Instant;
import nc.cagou.Story;
import nc.cagou.UseCase;
import nc.cagou.brief.Brief;
import nc.cagou.disclosure.Protected;
import nc.cagou.edition.EditionWriter;
import nc.cagou.edition.Manifest;
import nc.cagou.lineage.NumberPaths;
import nc.cagou.lineage.OpenLineage;
import nc.cagou.lineage.Trail;
import nc.cagou.passport.Passports;
import nc.cagou.passport.Provenance;
import nc.cagou.text.Lang;

/** What an edition carries beside its tables: charts, passport, lineage, briefs. */
record Papers(UseCase useCase, Story story, Provenance provenance, Trail trail, Protected tables) {

  void write(EditionWriter writer) {
    writer.pictures(story);
    Passports.write(writer, useCase, story, provenance);
    for (Lang lang : Lang.values()) {
      writer.file("brief." + lang.tag() + ".pdf", out -> Brief.write(writer.preview(), lang, out));
    }
    Manifest manifest = writer.preview().manifest();
    writer.json("paths.json", NumberPaths.of(manifest, trail, tables, story));
    writer.file(
        "lineage.jsonl",
        out -> out.write(OpenLineage.of(manifest, trail, tables.sheet(), Instant.now())));
  }
}
