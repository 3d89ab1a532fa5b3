package nc.cagou.intake;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nc.cagou.Contract;
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

/** A use case of tests that has inputs and nothing else. */
record TableCase(List<Input> inputs) implements UseCase {

  static TableCase of(Contract... contracts) {
    return new TableCase(Arrays.stream(contracts).map(c -> new Input(c.name(), c)).toList());
  }

  @Override
  public String id() {
    return "tables";
  }

  @Override
  public Text title() {
    return Text.same("Tables");
  }

  @Override
  public Text decision() {
    return Text.EMPTY;
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
    throw new UnsupportedOperationException();
  }

  @Override
  public Findings decide(Tables reduced, Evidence.Context context) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Story show(Evidence evidence, Selection selection) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void generate(long rows, Random random, Path folder) {
    throw new UnsupportedOperationException();
  }
}
