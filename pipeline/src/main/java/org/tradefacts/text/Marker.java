package org.tradefacts.text;

/**
 * A citation marker as it stood in the source, for example {@code \[12\]}.
 *
 * @param sentence number of the sentence it belongs to: a marker before or after the full stop
 *     belongs to the sentence it closes
 * @param label as written, without brackets
 * @param position index in the clean text before which it stood, within or at the end of its
 *     sentence
 * @param sourceStart first index of the marker in the source, brackets and escapes included
 * @param sourceEnd index after the last
 */
public record Marker(int sentence, String label, int position, int sourceStart, int sourceEnd) {}
