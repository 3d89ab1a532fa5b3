package nc.cagou.run;

import java.time.Instant;
import nc.cagou.Story;
import nc.cagou.UseCase;
import nc.cagou.brief.Brief;
import nc.cagou.edition.EditionWriter;
import nc.cagou.passport.Passports;
import nc.cagou.passport.Provenance;
import nc.cagou.text.Lang;

/** What an edition carries beside its tables: charts, passport, lineage, briefs. */
record Papers(UseCase useCase, Story story, Provenance provenance, Instant started) {

  void write(EditionWriter writer) {
    writer.pictures(story);
    Passports.write(writer, useCase, story, provenance, started);
    for (Lang lang : Lang.values()) {
      writer.file("brief." + lang.tag() + ".pdf", out -> Brief.write(writer.preview(), lang, out));
    }
  }
}
