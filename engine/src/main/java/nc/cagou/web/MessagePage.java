package nc.cagou.web;

/** A page that says why there is nothing else to show, and where to go. */
public record MessagePage(Visit v, String title, String text, String detail) {}
