/**
 * Arabic, full-width and Chinese numerals, multipliers, ranges and approximations, exact as {@code
 * BigDecimal}. May use {@code text}.
 */
package org.tradefacts.number;
