package org.tradefacts.pipeline;

/**
 * One input document, as listed.
 *
 * @param documentId its key in every table
 * @param sourceFile path below the input root, separated by {@code /}
 * @param bytes size when it was listed
 */
record InputFile(String documentId, String sourceFile, long bytes) {}
