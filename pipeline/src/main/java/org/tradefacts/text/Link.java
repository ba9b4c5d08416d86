package org.tradefacts.text;

/**
 * One link of an article.
 *
 * <p>The converter of this corpus lets labels swallow neighbouring words: {@code
 * [平壤政權在經濟](../Page/平壤.md)} has the label 平壤政權在經濟 and the mention 平壤.
 *
 * @param sentence number of the sentence it stands in; 0 for links outside of sentences
 *     (categories)
 * @param target page title ({@code _} as blank, percent-decoding done) or the URL of an external
 *     link
 * @param kind where it leads
 * @param inCorpus whether the target has a file of its own in the corpus ({@code ../Page/...})
 * @param label the label's place in the clean text; empty for links whose label is not text
 *     (images, categories)
 * @param mention the part of the label that names the target; empty when no part does
 * @param sourceStart first index of the label in the source (of the whole link when it has no label
 *     in the clean text)
 * @param sourceEnd index after the last
 */
public record Link(
    int sentence,
    String target,
    LinkKind kind,
    boolean inCorpus,
    Span label,
    Span mention,
    int sourceStart,
    int sourceEnd) {}
