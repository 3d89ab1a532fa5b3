/**
 * Show: pages and API over an edition store. No Spark, no unit record; it opens editions only.
 *
 * <p>A request walks through: {@link nc.cagou.web.Server} (Javalin) → {@code Routes} (the list of
 * addresses) → a page or an answer of the API, made from a {@code Visit} (language, address,
 * choices) → {@code Answer} (bytes, type, validator) → {@code Gate} (headers, 304, compression).
 *
 * <p>What one may change: templates in {@code src/main/jte}, the style {@code assets/cagou.css},
 * the words {@code web_fr.properties} and {@code web_en.properties}. A new page is a record (what
 * it shows), a template (how) and a line in {@code Routes}.
 */
package nc.cagou.web;
