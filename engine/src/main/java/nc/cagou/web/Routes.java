package nc.cagou.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Every address of the site. */
final class Routes {

  private static final int KEPT_BYTES = 16 * 1024 * 1024;
  private static final String EDITION = "/u/{usecase}/{edition}";
  private static final String API = "/api/v1/editions/{usecase}/{edition}";

  private final House house;
  private final Gate gate;
  private final Kept kept = new Kept(KEPT_BYTES);
  private final Meters meters = new Meters();
  private final Faults faults = new Faults();
  private final PortraitBooks books;
  private final List<Route> table;

  Routes(House house, Gate gate) {
    this.house = house;
    this.gate = gate;
    this.books = new PortraitBooks(house);
    this.table = table();
  }

  /** Makes ready what the first reader would wait for. */
  void readAhead() {
    books.readAhead();
  }

  void on(RoutesConfig config) {
    for (Route route : table) {
      config.get(route.path(), ctx -> serve(ctx, route));
    }
    config.get("/<rest>", ctx -> serve(ctx, new Route("/<rest>", false, faults::missing)));
    config.exception(HttpResponseException.class, this::unmatched);
  }

  /** What this site answers to a visit, without a network between. */
  Answer answer(Visit v) {
    for (Route route : table) {
      Optional<Map<String, String>> names = route.names(v.path());
      if (names.isPresent()) {
        Visit named = v.named(names.get());
        try {
          return route.make().apply(named);
        } catch (RuntimeException fault) {
          return faults.answer(named, fault);
        }
      }
    }
    return faults.missing(v);
  }

  private List<Route> table() {
    List<Route> routes = new ArrayList<>();
    Pages pages = new Pages(house);
    EditionPages editions = new EditionPages(house, pages);
    Files files = new Files(house);
    Api api = new Api(house);

    page(routes, "/", pages::home);
    page(routes, "/about", pages::about);
    page(routes, "/search", new Search(house)::page);
    Portraits portraits = new Portraits(house, books);
    page(routes, "/t", portraits::list);
    page(routes, "/t/{territory}", portraits::portrait);
    page(routes, "/u/{usecase}", editions::latest);
    page(routes, "/u/{usecase}/editions", pages::editions);
    page(routes, EDITION, editions::dashboard);
    page(routes, EDITION + "/tables", editions::tables);
    page(routes, EDITION + "/tables/{name}", editions::table);
    page(routes, EDITION + "/intake", editions::intake);
    page(routes, EDITION + "/passport", editions::passport);
    page(routes, EDITION + "/paths/{name}", new PathPages(house)::path);
    page(routes, EDITION + "/papers/{name}", new Papers(house)::paper);
    page(routes, EDITION + "/files/<path>", files::stored);
    page(routes, EDITION + "/figures/{name}", files::drawn);

    page(routes, "/api/v1/usecases", api::usecases);
    page(routes, "/api/v1/editions", api::editions);
    page(routes, API, api::edition);
    page(routes, API + "/indicators", api::indicators);
    page(routes, API + "/levers/{name}", new LeverApi(house)::answer);
    page(routes, API + "/tables/{name}", new TableAnswer(house)::table);
    CatalogueAnswer catalogue = new CatalogueAnswer(house);
    live(routes, "/catalog.jsonld", catalogue::jsonLd);
    live(routes, "/catalog.ttl", catalogue::turtle);
    live(routes, "/api/openapi.json", v -> OpenApi.document());

    live(routes, "/assets/{sum}/{name}", Routes::asset);
    live(routes, "/healthz", v -> health());
    live(routes, "/metrics", v -> metrics());
    return List.copyOf(routes);
  }

  /** An address whose answer depends on the store alone: it is kept until the store changes. */
  private static void page(List<Route> routes, String path, Function<Visit, Answer> make) {
    routes.add(new Route(path, true, make));
  }

  private static void live(List<Route> routes, String path, Function<Visit, Answer> make) {
    routes.add(new Route(path, false, make));
  }

  private void serve(Context ctx, Route route) {
    long start = System.nanoTime();
    Visit v = gate.visit(ctx);
    Answer answer;
    try {
      answer =
          route.kept()
              ? kept.get(house.shelf().stamp() + v.key(), () -> route.make().apply(v))
              : route.make().apply(v);
    } catch (RuntimeException fault) {
      answer = faults.answer(v, fault);
    }
    gate.send(ctx, v, answer);
    meters.count(route.path(), ctx.statusCode(), System.nanoTime() - start);
  }

  private void unmatched(HttpResponseException fault, Context ctx) {
    Visit v = gate.visit(ctx);
    Answer answer =
        fault.getStatus() == 405 ? faults.refusedMethod(v, ctx.method().name()) : faults.missing(v);
    gate.send(ctx, v, answer);
    meters.count("none", ctx.statusCode(), 0);
  }

  private static Answer asset(Visit v) {
    return Assets.find(v.name("sum"), v.name("name"))
        .orElseThrow(() -> new Unserved(404, Visit.text("error.404.text")));
  }

  private Answer health() {
    return Answer.text("text/plain; charset=utf-8", "ok\n").withCache("no-store");
  }

  private Answer metrics() {
    String text = meters.text(kept.weight(), house.shelf().all().size());
    return Answer.text("text/plain; version=0.0.4; charset=utf-8", text).withCache("no-store");
  }
}
