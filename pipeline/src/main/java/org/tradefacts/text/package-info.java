/**
 * The article model: reading wiki Markdown into clean text with an exact map back to the source,
 * sentences, links, citation markers and notes, and the folding used for matching only. Depends on
 * the JDK alone.
 */
package org.tradefacts.text;
