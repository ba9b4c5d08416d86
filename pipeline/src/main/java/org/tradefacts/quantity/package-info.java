/**
 * Money (ISO 4217), physical units (UCUM), ratios and counts, with their unit lexicons. May use
 * {@code number} and {@code text}.
 */
package org.tradefacts.quantity;
