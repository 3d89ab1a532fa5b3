package nc.cagou.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nc.cagou.Evidence;
import nc.cagou.Findings;
import nc.cagou.Input;
import nc.cagou.Lever;
import nc.cagou.Parameter;
import nc.cagou.Rows;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.TableSpec;
import nc.cagou.Tables;
import nc.cagou.UseCase;
import nc.cagou.text.Text;

/** A use case of which no edition was ever made. */
final class Unfinished implements UseCase {

  @Override
  public String id() {
    return "unfinished";
  }

  @Override
  public Text title() {
    return new Text("Cas sans édition", "Case without edition");
  }

  @Override
  public Text decision() {
    return new Text("Rien n’est encore décidé.", "Nothing is decided yet.");
  }

  @Override
  public List<Input> inputs() {
    return List.of();
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public List<Lever> levers() {
    return List.of();
  }

  @Override
  public List<TableSpec> tables() {
    return List.of();
  }

  @Override
  public Tables reduce(Rows rows) {
    throw new UnsupportedOperationException("Never run");
  }

  @Override
  public Findings decide(Tables reduced, Evidence.Context context) {
    throw new UnsupportedOperationException("Never run");
  }

  @Override
  public Story show(Evidence evidence, Selection selection) {
    throw new UnsupportedOperationException("Never run");
  }

  @Override
  public void generate(long rows, Random random, Path folder) {
    throw new UnsupportedOperationException("Never run");
  }
}
