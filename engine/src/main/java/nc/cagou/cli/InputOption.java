package nc.cagou.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.UseCase;
import nc.cagou.intake.Intake;
import nc.cagou.intake.Recipe;
import nc.cagou.text.Refusal;
import nc.cagou.text.Words;
import picocli.CommandLine.Option;

/**
 * {@code --input NAME=PATH}, several times; a PATH alone is recognised by its headers. {@code
 * --recipe NAME=FILE} replays how an earlier file was read.
 */
final class InputOption {

  private static final Words WORDS = Words.beside(InputOption.class, "answers");

  @Option(names = "--input", paramLabel = "NAME=PATH")
  List<String> inputs = new ArrayList<>();

  @Option(names = "--recipe", paramLabel = "NAME=FILE")
  List<String> recipes = new ArrayList<>();

  /** Paths by input of the use case. */
  Map<String, String> of(UseCase useCase) {
    Map<String, String> byName = new LinkedHashMap<>();
    for (String input : inputs) {
      int equals = input.indexOf('=');
      boolean named = equals > 0 && input.substring(0, equals).matches("[A-Za-z_][A-Za-z0-9_-]*");
      if (named) {
        put(byName, input.substring(0, equals), input.substring(equals + 1));
      } else if (forgotten(useCase, input)) {
        throw Refusal.usage(WORDS.get("input-form", Map.of("name", input)));
      } else {
        Intake.recognise(useCase, input).forEach(name -> put(byName, name, input));
      }
    }
    if (byName.isEmpty()) {
      String known = String.join(", ", useCase.inputs().stream().map(i -> i.name()).toList());
      throw Refusal.usage(WORDS.get("no-input", Map.of("known", known)));
    }
    return byName;
  }

  /** Whether a word alone is the name of an input, and no file: its path was forgotten. */
  private static boolean forgotten(UseCase useCase, String word) {
    String name = word.endsWith("=") ? word.substring(0, word.length() - 1) : word;
    return useCase.inputs().stream().anyMatch(i -> i.name().equals(name))
        && !Files.exists(Path.of(word));
  }

  /** Recipes by input: each file holds a recipe, or a whole intake report that contains one. */
  Map<String, Recipe> recipes() {
    Map<String, Recipe> byName = new LinkedHashMap<>();
    for (String recipe : recipes) {
      int equals = recipe.indexOf('=');
      if (equals < 1) {
        throw Refusal.usage(WORDS.get("recipe-form", Map.of("given", recipe)));
      }
      Path file = Path.of(recipe.substring(equals + 1));
      try {
        byName.put(recipe.substring(0, equals), Recipe.ofJson(Files.readString(file)));
      } catch (IOException e) {
        throw Refusal.input(WORDS.get("not-read", Map.of("file", file.toString())));
      }
    }
    return byName;
  }

  private static void put(Map<String, String> byName, String name, String path) {
    if (byName.putIfAbsent(name, path) != null) {
      throw Refusal.usage(WORDS.get("input-twice", Map.of("name", name)));
    }
  }
}
