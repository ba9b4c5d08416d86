package org.tradefacts.citation;

import java.util.List;

/**
 * One entry of the reference list, parsed. A field that the entry does not have is empty.
 *
 * @param number the number readers see
 * @param text clean text of the entry
 * @param title title of the work
 * @param url address, http or https
 * @param urlHost host of the address, lower case
 * @param publisher publisher, newspaper or site as written
 * @param authors names as written
 * @param publishedEdtf when it was published, EDTF
 * @param accessedEdtf when it was read, EDTF
 * @param isbn digits only, 10 or 13 characters
 * @param doi without prefix
 * @param archiveUrl address of an archived copy
 * @param language BCP 47
 * @param status how much of the entry survived
 * @param citationCount markers that point to it
 * @param sourceStart first index of the entry in the source
 * @param sourceEnd index after the last
 */
public record Reference(
    int number,
    String text,
    String title,
    String url,
    String urlHost,
    String publisher,
    List<String> authors,
    String publishedEdtf,
    String accessedEdtf,
    String isbn,
    String doi,
    String archiveUrl,
    String language,
    Status status,
    int citationCount,
    int sourceStart,
    int sourceEnd) {

  /** Copies the list. */
  public Reference {
    authors = List.copyOf(authors);
  }
}
