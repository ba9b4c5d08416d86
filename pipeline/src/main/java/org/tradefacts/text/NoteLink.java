package org.tradefacts.text;

/**
 * A link inside a note of the reference list.
 *
 * @param label the label's place in the clean text; the URL itself for {@code <http://...>}
 * @param target URL or page target as written
 * @param kind where it leads
 */
public record NoteLink(Span label, String target, LinkKind kind) {}
