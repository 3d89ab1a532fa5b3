package nc.cagou.web;

import java.util.List;

/** All territories that have a portrait: New Caledonia, its provinces with their communes. */
public record TerritoriesPage(Visit v, Link whole, String people, List<Group> groups) {

  /** A province and its communes. */
  public record Group(String id, Link province, String people, List<Entry> communes) {}

  public record Entry(Link link, String people) {}
}
