/**
 * What the extractors find in one article, as one value for those that use it: the rows of the
 * tables and the explanations. May use the extractors and {@code text}.
 */
package org.tradefacts.analysis;
