package nc.cagou.web;

import java.util.List;

/** Where the figures of an edition come from and what may be done with them. */
public record PassportPage(Visit v, EditionHead head, List<Fact> facts, List<Link> links) {}
