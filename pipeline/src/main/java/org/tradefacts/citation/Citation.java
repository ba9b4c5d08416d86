package org.tradefacts.citation;

import org.tradefacts.text.Span;

/**
 * One citation marker and the claim it supports.
 *
 * @param number counts from 1 in document order
 * @param sentence number of the sentence it supports
 * @param marker as written, without brackets
 * @param group adjacent markers ({@code [10][11]}) share one number, counted from 1
 * @param position index in the clean text where it stood
 * @param sourceStart first index of the marker in the source
 * @param sourceEnd index after the last
 * @param claim the part of the sentence it supports: from the previous marker group or the
 *     sentence's start to this one
 * @param reference number of the entry; 0 when no such entry exists
 */
public record Citation(
    int number,
    int sentence,
    String marker,
    int group,
    int position,
    int sourceStart,
    int sourceEnd,
    Span claim,
    int reference) {}
