package nc.cagou.web;

/**
 * A link of a page.
 *
 * @param text what is read
 * @param hidden what a screen reader says after it, so that the link makes sense alone
 * @param download true for a file that is saved
 * @param current true for the page itself
 */
public record Link(String href, String text, String hidden, boolean download, boolean current) {

  static Link to(String href, String text) {
    return new Link(href, text, "", false, false);
  }

  static Link file(String href, String text, String hidden) {
    return new Link(href, text, hidden, true, false);
  }
}
