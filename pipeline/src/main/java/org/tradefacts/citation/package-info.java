/**
 * Citation markers, the claims they support, and the entries of the reference list. May use {@code
 * date} and {@code text}.
 */
package org.tradefacts.citation;
