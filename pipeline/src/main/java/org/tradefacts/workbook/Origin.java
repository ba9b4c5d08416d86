package org.tradefacts.workbook;

/**
 * Where a workbook comes from, for its first sheet.
 *
 * @param version version of the program
 * @param input name of the corpus
 * @param bytes source bytes read
 * @param skipped inputs that could not be read
 * @param repaired inputs that were read with loss
 */
public record Origin(String version, String input, long bytes, long skipped, long repaired) {}
