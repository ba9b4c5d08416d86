/**
 * Trade figures: a quantity joined with its indicator, period, parties and commodity, from prose
 * and from infobox remnants; names of economies. May use {@code quantity}, {@code date} and {@code
 * text}.
 */
package org.tradefacts.figure;
