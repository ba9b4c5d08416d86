/**
 * Date expressions to EDTF with first and last day, eras, and the resolution of missing parts from
 * context. May use {@code number} and {@code text}.
 */
package org.tradefacts.date;
