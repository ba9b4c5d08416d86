package org.tradefacts.pipeline;

import java.util.Locale;

/**
 * Where Jazzer enters: {@code scripts/fuzz} names the target. It knows nothing of Jazzer, so that
 * findings are replayed by ordinary tests.
 */
public final class FuzzDriver {

  private static final FuzzTarget TARGET =
      FuzzTarget.valueOf(System.getProperty("fuzz.target", "article").toUpperCase(Locale.ROOT));

  private FuzzDriver() {}

  /** Reads the word lists before the clock of the first input runs; the name is Jazzer's. */
  public static void fuzzerInitialize() {
    TARGET.run(new byte[] {1});
  }

  /** Runs one input; the name is Jazzer's. */
  public static void fuzzerTestOneInput(byte[] data) {
    TARGET.run(data);
  }
}
