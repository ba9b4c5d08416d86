package org.tradefacts.date;

import java.time.LocalDate;
import java.util.Optional;
import org.tradefacts.text.Span;

/**
 * One date expression of an article.
 *
 * @param number counts from 1 in document order
 * @param sentence number of the sentence it stands in
 * @param span the expression as written
 * @param edtf ISO 8601-2 / EDTF level 1, for example {@code 2008-06-18}, {@code 195X}
 * @param earliest first day it can mean; empty when the year is unknown
 * @param latest last day it can mean; empty when the year is unknown
 * @param precision how exact it is
 * @param modifier the part of the period that is meant
 * @param bound whether it opens or closes a span of time
 * @param approximate 約, 大約, 左右, 前後
 * @param calendar {@code gregorian}, {@code minguo}, {@code showa}, ..., as written
 * @param resolution how missing parts were found
 * @param anchor number of the date it was resolved from; 0 when none
 * @param rule name of the rule that recognised it
 */
public record DateMention(
    int number,
    int sentence,
    Span span,
    String edtf,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    Precision precision,
    Modifier modifier,
    Bound bound,
    boolean approximate,
    String calendar,
    Resolution resolution,
    int anchor,
    String rule) {}
