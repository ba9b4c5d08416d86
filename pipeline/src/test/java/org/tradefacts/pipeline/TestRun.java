package org.tradefacts.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of the program, in this process.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it printed as errors
 */
record TestRun(int code, String out, String err) {

  /** Runs as a user does. */
  static TestRun of(Path input, Path output, String... options) {
    return of(new Engine(), input, output, options);
  }

  /** Runs with another engine. */
  static TestRun of(Analyser analyser, Path input, Path output, String... options) {
    List<String> args = new ArrayList<>(List.of(options));
    args.addAll(List.of("--input=" + input, "--output=" + output));
    return of(analyser, args);
  }

  /** Runs with these arguments alone. */
  static TestRun of(Analyser analyser, List<String> args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args.toArray(String[]::new),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            analyser);
    return new TestRun(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Fails the test with what the run said unless it ended with this code. */
  TestRun ends(int expected) {
    assertEquals(expected, code, out + err);
    return this;
  }
}
