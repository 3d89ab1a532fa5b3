package nc.cagou.web;

import java.util.List;
import nc.cagou.UseCase;
import nc.cagou.edition.EditionState;
import nc.cagou.edition.EditionState.State;

/** The pages that are about the house rather than about one edition. */
final class Pages {

  private final House house;

  Pages(House house) {
    this.house = house;
  }

  Answer home(Visit v) {
    List<Home.Card> cards = new HomeCards(house, v).cards();
    return Answer.page(200, Templates.render("home", new Home(v, cards)));
  }

  Answer about(Visit v) {
    List<About.Entry> entries =
        house.usecases().stream()
            .map(u -> new About.Entry(u.id(), u.title(), u.decision()))
            .toList();
    return Answer.page(200, Templates.render("about", new About(v, entries)));
  }

  Answer editions(Visit v) {
    String usecase = v.name("usecase");
    List<EditionsPage.Row> rows =
        house.shelf().of(usecase).stream()
            .filter(s -> s.state() != State.DRAFT)
            .map(s -> row(v, s))
            .toList();
    EditionsPage page = new EditionsPage(v, usecase, house.title(usecase), rows);
    return Answer.page(200, Templates.render("editions", page));
  }

  /** What a use case shows while no edition of it is published. */
  Answer empty(Visit v, UseCase usecase) {
    List<Fact> inputs =
        usecase.inputs().stream().map(i -> Fact.of(i.name(), v.say(i.contract().title()))).toList();
    List<Link> drafts =
        house.shelf().of(usecase.id()).stream()
            .filter(s -> s.state() == State.DRAFT && v.local())
            .map(
                s ->
                    Link.to(
                        v.to("/u/" + s.usecase() + "/" + s.id()),
                        v.t("empty.draft.link", "id", s.id(), "date", v.day(EditionHead.day(s)))))
            .toList();
    EmptyPage page =
        new EmptyPage(
            v, usecase.title(), usecase.decision(), house.command(usecase), inputs, drafts);
    return Answer.page(200, Templates.render("empty", page));
  }

  private static EditionsPage.Row row(Visit v, EditionState s) {
    List<String> marks = EditionHead.marks(v, s);
    return new EditionsPage.Row(
        "/u/" + s.usecase() + "/" + s.id(),
        s.id(),
        v.day(EditionHead.day(s)),
        v.say(s.headline()),
        s.state() == State.PUBLISHED && marks.isEmpty()
            ? v.t("state.published")
            : String.join(" · ", marks));
  }
}
