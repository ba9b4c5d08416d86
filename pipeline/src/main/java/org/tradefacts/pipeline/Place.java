package org.tradefacts.pipeline;

/**
 * Where a piece of a sentence stands, in code points.
 *
 * @param text as in the clean text
 * @param start first code point within the sentence
 * @param end code point after the last within the sentence
 * @param sourceStart first code point in the source
 * @param sourceEnd code point after the last in the source
 */
record Place(String text, int start, int end, int sourceStart, int sourceEnd) {}
