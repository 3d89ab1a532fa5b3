package nc.cagou.notebook;

/**
 * A value as a notebook shows it.
 *
 * @param text for a terminal; never empty
 * @param html for a page; null where text is enough
 * @param svg a picture; null where there is none
 */
public record Shown(String text, String html, String svg) {}
