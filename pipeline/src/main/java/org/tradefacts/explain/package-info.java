/**
 * Explains a row of the tables: its sentence with the span marked, each slot with where it came
 * from, the entries of the word lists that stand there, the rule, and the lines of the source file.
 * May use {@code analysis}, the extractors and {@code text}; what an article gave is handed in.
 *
 * <p>{@link org.tradefacts.explain.Explainer} is the way in; one class a kind of row says what its
 * slots rest on, {@link org.tradefacts.explain.Page} lays it out.
 */
package org.tradefacts.explain;
