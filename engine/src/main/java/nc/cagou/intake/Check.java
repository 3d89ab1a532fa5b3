package nc.cagou.intake;

import java.io.EOFException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipException;
import nc.cagou.Contract;
import nc.cagou.Input;
import nc.cagou.UseCase;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;

/** Intake alone, in this process: several inputs of one use case, with the keys between them. */
final class Check {

  /** Slices are smaller here than on a cluster, as their rows wait in memory. */
  private static final int SLICE = 4 << 20;

  private final UseCase useCase;
  private final Intake.Options options;
  private final Sources sources;

  Check(UseCase useCase, Intake.Options options, Sources sources) {
    this.useCase = useCase;
    this.options = options;
    this.sources = sources;
  }

  IntakeReport run(Map<String, String> inputs) {
    Map<String, Contract> contracts = contracts(inputs);
    Map<String, InputReport> reports = new HashMap<>();
    Map<String, Plan> plans = new LinkedHashMap<>();
    List<Contract> all = useCase.inputs().stream().map(Input::contract).toList();
    for (Map.Entry<String, String> input : inputs.entrySet()) {
      Contract contract = contracts.get(input.getKey());
      try {
        Recipe recipe = options.recipes().get(input.getKey());
        plans.put(
            input.getKey(),
            new Planner(contract, all, sources, recipe, SLICE).plan(input.getValue()));
      } catch (Refusal e) {
        reports.put(input.getKey(), refused(contract, input.getValue(), e));
      }
    }
    Map<String, List<KeyRules.Rule>> rules = new HashMap<>();
    Map<String, Map<List<String>, KeySet>> keys = new HashMap<>();
    Set<String> present = new HashSet<>(plans.keySet());
    plans.keySet().forEach(n -> rules.put(n, KeyRules.of(contracts.get(n), present)));
    ExecutorService threads =
        Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors()));
    try {
      for (String name : KeyRules.order(contracts)) {
        if (!plans.containsKey(name)) {
          continue;
        }
        Map<List<String>, KeySet> watched = InputCheck.watched(name, rules);
        List<KeyRules.Rule> own =
            rules.get(name).stream()
                .filter(r -> r.unique() || keys.containsKey(r.other()))
                .toList();
        reports.put(name, check(contracts.get(name), plans.get(name), own, watched, keys, threads));
        if (reports.get(name).usable()) {
          keys.put(name, watched);
        }
      }
    } finally {
      threads.shutdownNow();
    }
    List<InputReport> inOrder = new ArrayList<>();
    inputs.keySet().forEach(n -> inOrder.add(reports.get(n)));
    return new IntakeReport(useCase.id(), inOrder, options.tolerance());
  }

  private InputReport check(
      Contract contract,
      Plan plan,
      List<KeyRules.Rule> own,
      Map<List<String>, KeySet> watched,
      Map<String, Map<List<String>, KeySet>> keys,
      ExecutorService threads) {
    try {
      return new InputCheck(contract, plan, own, watched, keys)
          .run(sources, threads, options.accepted(), options.tolerance());
    } catch (Refusal e) {
      return refused(contract, plan.path(), e);
    } catch (UncheckedIOException e) {
      boolean cut = e.getCause() instanceof EOFException || e.getCause() instanceof ZipException;
      Text why =
          cut
              ? Sentences.of("file.truncated", Map.of("file", plan.path()))
              : Sentences.of(
                  "file.unreadable",
                  Map.of("file", plan.path(), "why", String.valueOf(e.getMessage())));
      return InputReport.unusable(contract, plan.path(), why);
    }
  }

  /** A refusal of the input becomes its report; a disk that is full is another matter. */
  private static InputReport refused(Contract contract, String path, Refusal refusal) {
    if (refusal.kind() != Refusal.Kind.INPUT) {
      throw refusal;
    }
    return InputReport.unusable(contract, path, refusal.text());
  }

  private Map<String, Contract> contracts(Map<String, String> inputs) {
    Map<String, Contract> contracts = new LinkedHashMap<>();
    for (String name : inputs.keySet()) {
      contracts.put(name, contract(useCase, name));
    }
    return contracts;
  }

  static Contract contract(UseCase useCase, String name) {
    return useCase.inputs().stream()
        .filter(i -> i.name().equals(name))
        .map(Input::contract)
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.usage(
                    Sentences.of(
                        "input.unknown",
                        Map.of("input", name, "usecase", useCase.id(), "known", known(useCase)))));
  }

  static String known(UseCase useCase) {
    return String.join(", ", useCase.inputs().stream().map(Input::name).toList());
  }

  /** Which inputs the files of a path are, by their headers. */
  static List<String> recognise(UseCase useCase, String path, Sources sources) {
    List<Contract> all = useCase.inputs().stream().map(Input::contract).toList();
    List<String> names =
        useCase.inputs().stream()
            .filter(i -> new Planner(i.contract(), all, sources, null, SLICE).holds(path))
            .map(Input::name)
            .toList();
    if (names.isEmpty()) {
      throw Refusal.input(
          Sentences.of(
              "input.unrecognised",
              Map.of("path", path, "usecase", useCase.id(), "known", known(useCase))));
    }
    return names;
  }
}
