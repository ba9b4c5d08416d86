package org.tradefacts.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import org.tradefacts.table.Format;
import org.tradefacts.table.Row;
import org.tradefacts.table.RowWriter;
import org.tradefacts.table.WriterOptions;
import org.tradefacts.text.Article;

/**
 * Loads the lexicons, the extractors and the writers on a second processor while the first one is
 * busy with starting Beam. It saves no work: it only pays where a second processor is idle.
 */
final class WarmUp implements Runnable {

  /** Something for every extractor. */
  private static final String ARTICLE =
      """
      |exports = 3億美元（2009） }} **中朝貿易**在1993年達8.99億美元，佔[朝鮮](../Page/朝鮮.md)出口的三成\\[1\\]。

      1.  [題](http://example.org)，報，2008年6月18日
      """;

  private final Analyser analyser;

  private WarmUp(Analyser analyser) {
    this.analyser = analyser;
  }

  /** Begins; nobody waits for the end. */
  static void start(Analyser analyser) {
    Thread thread = new Thread(new WarmUp(analyser), "warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    try {
      Article article = analyser.read(ARTICLE);
      Document document =
          new Document(
              "warm-up",
              "warm-up.md",
              Sha256.of(new byte[0]),
              0,
              analyser.extract(article),
              new Places(ARTICLE, article.text()));
      for (RowMapping mapping : RowMapping.ALL) {
        write(document, mapping);
      }
    } catch (IOException | RuntimeException e) {
      // The run itself will meet it again and tell.
    }
  }

  private static void write(Document document, RowMapping mapping) throws IOException {
    for (Format format : Format.values()) {
      try (RowWriter writer =
          format.open(mapping.table(), OutputStream.nullOutputStream(), WriterOptions.DEFAULT)) {
        mapping.write(document, new Row(mapping.table()), writer::write);
      }
    }
  }
}
