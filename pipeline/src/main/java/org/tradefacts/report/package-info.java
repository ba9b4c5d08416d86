/**
 * The HTML report: one file that shows what the tables hold, made from the tables alone. May use
 * {@code table}, the JDK and Jackson.
 *
 * <p><b>One pass, bounded.</b> Each table is read once as a stream ({@link
 * org.tradefacts.table.CsvRows}). Everything is counted; rows are kept only within a {@link
 * org.tradefacts.report.Budget} of bytes, so the page has the same greatest size for ten articles
 * and for ten million, and it says what it leaves out. What is kept depends on the rows and their
 * order alone: the first articles with figures, whole, with all that was found in them; of the
 * other figures those with a period and a reporter before those without, and among equals the
 * first. Equal tables give equal bytes: there is no time, path or host name in the page.
 *
 * <p><b>Rows, not pictures.</b> The page holds kept rows column by column as JSON ({@link
 * org.tradefacts.report.KeptRows}); its script draws tables, charts and articles from them, so that
 * every mark knows its row. Charts are SVG made by the page's own script: a library would be ten
 * times its size, and would have to be trusted with text that anyone could have edited.
 *
 * <p><b>Text cannot act.</b> The policy in the page allows one script and one style, each by its
 * hash, and nothing else: no request, no frame, no form, no inline handler, no {@code eval}. The
 * data are a block that is no script, with {@code <}, {@code >} and {@code &} escaped; the script
 * puts text into the page only as text nodes, and makes links only of {@code http} and {@code
 * https} addresses.
 *
 * <p><b>Sources.</b> {@code resources/report/} holds the template, the style and the script's
 * modules, which {@link org.tradefacts.report.Page} joins in the order it names.
 */
package org.tradefacts.report;
