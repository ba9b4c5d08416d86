package org.tradefacts.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Copies a workbook without the times in it, so that equal tables give equal bytes: the entries are
 * copied as they are compressed, with the first day that the format has, and the properties are
 * written anew without the time of creation.
 */
final class FixedZip {

  private static final String PROPERTIES = "docProps/core.xml";

  /** The first that zip has; local, so that the bytes are the same in every time zone. */
  private static final LocalDateTime FIRST_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FixedZip() {}

  static void copy(Path from, Path to, String title) throws IOException {
    try (ZipFile in = ZipFile.builder().setPath(from).get();
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(to)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
        ZipArchiveEntry copy = new ZipArchiveEntry(entry.getName());
        copy.setTimeLocal(FIRST_TIME);
        if (entry.getName().equals(PROPERTIES)) {
          out.putArchiveEntry(copy);
          out.write(properties(title).getBytes(UTF_8));
          out.closeArchiveEntry();
        } else {
          copy.setMethod(entry.getMethod());
          copy.setSize(entry.getSize());
          copy.setCompressedSize(entry.getCompressedSize());
          copy.setCrc(entry.getCrc());
          out.addRawArchiveEntry(copy, in.getRawInputStream(entry));
        }
      }
    }
  }

  private static String properties(String title) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
        + "<cp:coreProperties"
        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + "<dc:title>"
        + title
        + "</dc:title><dc:creator>tradefacts</dc:creator></cp:coreProperties>";
  }
}
