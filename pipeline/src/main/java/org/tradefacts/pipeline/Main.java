package org.tradefacts.pipeline;

import java.io.IOException;
import java.io.PrintStream;

/**
 * The command line. Exit codes: 0 everything was read; 1 tables written, but inputs had to be
 * skipped; 2 the run could not be done as asked; 3 the program failed. With 2 and 3 the output is
 * unchanged. A stop signal gives 143 (TERM), 130 (INT) or 129 (HUP), see {@link StopHook}.
 */
public final class Main {

  private static final int DONE = 0;
  private static final int SKIPPED = 1;
  private static final int REFUSED = 2;
  private static final int FAILED = 3;

  private Main() {}

  /** Runs and exits. */
  public static void main(String[] args) {
    if (!CommandLine.asksForHelp(args)) {
      WarmUp.start(new Engine());
    }
    System.exit(run(args, System.out, System.err));
  }

  /** Runs the program and gives its exit code. */
  static int run(String[] args, PrintStream out, PrintStream err) {
    return run(args, out, err, new Engine());
  }

  /** The same with another analysis, for tests. */
  static int run(String[] args, PrintStream out, PrintStream err, Analyser analyser) {
    if (CommandLine.asksForHelp(args)) {
      out.print(Help.text());
      return DONE;
    }
    Stopwatch stopwatch = new Stopwatch();
    boolean verbose = CommandLine.isOn(args, "verbose");
    Logging.configure(verbose);
    try {
      TradefactsOptions options = CommandLine.parse(args);
      Settings settings = Settings.of(options);
      stopwatch.end("options");
      RunSummary summary = new Run(options, settings, analyser, err, stopwatch).execute();
      out.print(summary.text(settings.output().toString()));
      return summary.skipped() > 0 && !settings.allowRejects() ? SKIPPED : DONE;
    } catch (UserError e) {
      return end(REFUSED, e.getMessage(), e, verbose, err);
    } catch (IOException | RuntimeException | Error e) {
      return Failures.ofWriting(e)
          .map(io -> end(REFUSED, "Nothing was written: " + Reasons.of(io), e, verbose, err))
          .orElseGet(
              () ->
                  end(
                      FAILED,
                      "The program failed: " + Reasons.of(Failures.unwrapped(e)),
                      e,
                      verbose,
                      err));
    }
  }

  private static int end(
      int code, String message, Throwable cause, boolean verbose, PrintStream err) {
    err.println(message);
    if (verbose) {
      cause.printStackTrace(err);
    }
    return code;
  }
}
