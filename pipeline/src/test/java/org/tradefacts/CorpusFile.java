package org.tradefacts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tradefacts.text.Article;
import org.tradefacts.text.MarkdownReader;

/**
 * A corpus of test cases: tab-separated, {@code #} comments, a header line, one case a line. A line
 * that cannot be read fails the run.
 */
public final class CorpusFile {

  private CorpusFile() {}

  /** The cases of {@code corpus/<name>}, each with one field a column. */
  public static List<List<String>> read(String name, String... columns) {
    return read(Path.of("src/test/resources/corpus", name), columns);
  }

  /** The article of a case whose line ends stand as {@code ⏎}. */
  public static Article article(String source) {
    return MarkdownReader.read(source.replace('⏎', '\n'));
  }

  /** The lines of a file that is written like a corpus. */
  public static List<List<String>> read(Path path, String... columns) {
    List<List<String>> cases = new ArrayList<>();
    boolean header = false;
    int number = 0;
    try {
      for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
        number++;
        if (line.isEmpty() || line.startsWith("#")) {
          continue;
        }
        List<String> fields = Arrays.asList(line.split("\t", -1));
        boolean readable =
            fields.size() == columns.length && (header || fields.equals(Arrays.asList(columns)));
        if (!readable) {
          throw new IllegalStateException(path + ":" + number + ": " + fields);
        }
        if (header) {
          cases.add(fields);
        }
        header = true;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (cases.isEmpty()) {
      throw new IllegalStateException(path + " has no cases");
    }
    return cases;
  }
}
