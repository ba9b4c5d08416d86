/**
 * Options, splits, transforms, staging and commit, progress, row mappings and {@code Main}. The
 * only package that imports Beam; it may use all others.
 */
package org.tradefacts.pipeline;
