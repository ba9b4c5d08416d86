package org.tradefacts.date;

/**
 * A point or range with its missing parts found.
 *
 * @param value the calendar value
 * @param anchor what later dates take from it; {@link Anchor#NONE} for decades and centuries
 * @param from the date it was resolved from; {@link Anchor#NONE} when all parts are written
 * @param resolution how the parts were found
 */
record Resolved(Edtf value, Anchor anchor, Anchor from, Resolution resolution) {}
