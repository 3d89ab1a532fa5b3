package nc.cagou.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nc.cagou.UseCase;
import nc.cagou.catalogue.Catalogue;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionState;

/** The catalogue of published editions, for portals that harvest it. */
final class CatalogueAnswer {

  private final House house;

  CatalogueAnswer(House house) {
    this.house = house;
  }

  Answer jsonLd(Visit v) {
    return answer("application/ld+json", Catalogue.jsonLd(v.site(), published(), this::themes));
  }

  Answer turtle(Visit v) {
    return answer(
        "text/turtle; charset=utf-8", Catalogue.turtle(v.site(), published(), this::themes));
  }

  private static Answer answer(String type, String text) {
    return Answer.of(200, type, text.getBytes(StandardCharsets.UTF_8), Answer.REVALIDATE);
  }

  /** The latest published edition of each use case. */
  private List<Edition> published() {
    Set<String> known = new LinkedHashSet<>();
    return house.shelf().all().stream()
        .filter(s -> s.state() == EditionState.State.PUBLISHED)
        .filter(s -> known.add(s.usecase()))
        .map(house.shelf()::open)
        .toList();
  }

  private List<String> themes(String usecase) {
    return house.usecase(usecase).map(UseCase::themes).orElse(List.of());
  }
}
