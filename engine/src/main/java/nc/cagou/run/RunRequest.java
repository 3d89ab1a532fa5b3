package nc.cagou.run;

import java.util.Map;
import nc.cagou.UseCase;
import nc.cagou.intake.Recipe;
import nc.cagou.spark.Progress;
import nc.cagou.spark.Sessions;

/**
 * What a person asks of a run.
 *
 * @param inputs paths by input of the use case
 * @param parameters as given; defaults fill the rest
 * @param recipes how to read an input, from an earlier report; the others are decided on evidence
 * @param store where the edition goes: a folder or a Hadoop URI
 * @param cache where typed rows are kept; null for the folder {@code .cache} of the store
 * @param master where Spark computes
 * @param publish whether the edition is published at once
 */
public record RunRequest(
    UseCase useCase,
    Map<String, String> inputs,
    Map<String, String> parameters,
    Map<String, Recipe> recipes,
    String store,
    String cache,
    String master,
    boolean publish,
    Progress progress) {

  /** A run on this machine, with default parameters, left as a draft, told to nobody. */
  public static RunRequest of(UseCase useCase, Map<String, String> inputs, String store) {
    return new RunRequest(
        useCase, inputs, Map.of(), Map.of(), store, null, Sessions.LOCAL, false, Progress.SILENT);
  }

  public RunRequest published(boolean yes) {
    return new RunRequest(
        useCase, inputs, parameters, recipes, store, cache, master, yes, progress);
  }

  public RunRequest with(Map<String, String> parameters) {
    return new RunRequest(
        useCase, inputs, parameters, recipes, store, cache, master, publish, progress);
  }

  public RunRequest on(String master) {
    return new RunRequest(
        useCase, inputs, parameters, recipes, store, cache, master, publish, progress);
  }

  public RunRequest told(Progress progress) {
    return new RunRequest(
        useCase, inputs, parameters, recipes, store, cache, master, publish, progress);
  }

  String cacheOrDefault() {
    return cache != null ? cache : store.replaceAll("/+$", "") + "/.cache";
  }
}
