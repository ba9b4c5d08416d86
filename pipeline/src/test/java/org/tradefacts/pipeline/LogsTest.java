package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradefacts.analysis.ArticleAnalysis;
import org.tradefacts.text.Article;

/** What is said about articles says nothing of their text. */
class LogsTest {

  private static final String SECRET = "機密";

  @TempDir private Path temp;

  /** An engine that quotes the article when it fails, as number parsers of the JDK do. */
  private static final class Quoting implements Analyser {
    private static final long serialVersionUID = 1L;

    @Override
    public Article read(String source, String title) {
      if (source.contains("PARSE")) {
        throw new NumberFormatException("For input string: \"" + source + "\"");
      }
      return new Engine().read(source, title);
    }

    @Override
    public ArticleAnalysis extract(Article article) {
      if (article.text().text().contains("EXTRACT")) {
        throw new IllegalStateException(article.text().text());
      }
      return new Engine().extract(article);
    }
  }

  @Test
  void noTextOfAnArticleIsPrintedOrAmongTheReasons() throws IOException {
    Path input = Files.createDirectory(temp.resolve("in"));
    Path output = temp.resolve("out");
    Files.writeString(input.resolve("parse.md"), SECRET + "PARSE");
    Files.writeString(input.resolve("extract.md"), SECRET + "EXTRACT");
    Files.writeString(input.resolve("fine.md"), SECRET + "1993年達8.99億美元。");
    Files.writeString(
        input.resolve("lines.jsonl"),
        "{\"text\":\"" + SECRET + "\" " + SECRET + "}\n" + SECRET + "\n{\"" + SECRET + "\":1}\n");
    Files.write(
        input.resolve("archive.tar"),
        Containers.tar(Map.of("in.md", SECRET + "PARSE", "a.md", SECRET + "EXTRACT")));
    Files.write(input.resolve("bad.md"), new byte[] {(byte) 0xE6, (byte) 0xA9, 'x'});
    TestRun run = TestRun.of(new Quoting(), input, output, "--formats=csv").ends(1);
    String rejects = Files.readString(output.resolve("rejects.csv"));
    assertEquals(9, rejects.lines().count(), rejects);
    assertTrue(Files.readString(output.resolve("sentences.csv")).contains(SECRET));
    for (String text :
        new String[] {
          run.out(), run.err(), rejects, Files.readString(output.resolve("run.json"))
        }) {
      assertFalse(text.contains(SECRET), text);
    }
  }
}
