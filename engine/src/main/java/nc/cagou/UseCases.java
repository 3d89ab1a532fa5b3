package nc.cagou;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;

/** The use cases on the class path, sorted by id. The engine names none of them. */
public final class UseCases {

  private UseCases() {}

  public static List<UseCase> all() {
    return ServiceLoader.load(UseCase.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(UseCase::id))
        .toList();
  }

  public static Optional<UseCase> find(String id) {
    return all().stream().filter(u -> u.id().equals(id)).findFirst();
  }

  /** The use case of an id; an unknown one is refused with the list of those that exist. */
  public static UseCase named(String id) {
    return find(id)
        .orElseThrow(
            () -> {
              String known = all().stream().map(UseCase::id).collect(Collectors.joining(", "));
              return Refusal.usage(
                  new Text(
                      "Le cas d’usage « " + id + " » n’existe pas. Existants : " + known + ".",
                      "There is no use case “" + id + "”. Existing: " + known + "."));
            });
  }
}
