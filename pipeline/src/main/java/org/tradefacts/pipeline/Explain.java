package org.tradefacts.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.tradefacts.explain.Explainer;
import org.tradefacts.explain.Kind;

/**
 * The command line of {@code scripts/explain}: reads one article again with the engine of a run and
 * says what a row of it rests on. Exit codes: 0 explained; 2 it could not be done as asked.
 */
public final class Explain {

  private static final int DONE = 0;
  private static final int REFUSED = 2;
  private static final int ARGUMENTS = 3;
  private static final int MAX_DIGITS = 9;

  private static final String USAGE =
      """
      Usage: scripts/explain DOCUMENT figure|date|quantity|citation NO [--output=DIR]

      Prints the sentence of a row with its words marked, each slot with where it came from,
      the entries of the word lists that stand there, the rule, and the lines of the source.

        DOCUMENT      a document_id of the last run, or the path of an article
        NO            figure_no, date_no, quantity_no or citation_no, as in the tables
        --output=DIR  the tables of the run (default: output)
      """;

  private static final String OUTPUT = "--output=";

  private Explain() {}

  /** Explains and exits. */
  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  /** Runs the command and gives its exit code. */
  static int run(String[] args, PrintStream out, PrintStream err) {
    if (CommandLine.asksForHelp(args)) {
      out.print(USAGE);
      return DONE;
    }
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    try {
      out.print(explain(Request.of(args)));
      return DONE;
    } catch (UserError e) {
      err.println(e.getMessage());
    } catch (IOException e) {
      err.println("The article cannot be read: " + Reasons.of(e));
    }
    return REFUSED;
  }

  /** What is asked for. */
  private record Request(String document, Kind kind, int number, Path output) {

    static Request of(String[] args) {
      List<String> plain = new ArrayList<>();
      Path output = Path.of("output");
      for (String arg : args) {
        if (arg.startsWith(OUTPUT) && arg.length() > OUTPUT.length()) {
          output = path(arg.substring(OUTPUT.length()));
        } else if (arg.startsWith("--")) {
          throw new UserError("There is no option " + arg + "; the only one is --output=DIR.");
        } else {
          plain.add(arg);
        }
      }
      if (plain.size() != ARGUMENTS) {
        throw new UserError(
            "A document, a kind and a number are needed: scripts/explain DOCUMENT"
                + " figure|date|quantity|citation NO [--output=DIR]");
      }
      String kind = plain.get(1);
      return new Request(
          plain.get(0),
          Kind.of(kind)
              .orElseThrow(
                  () ->
                      new UserError(
                          "The kind is figure, date, quantity or citation, not '" + kind + "'.")),
          number(plain.get(2)),
          output);
    }

    private static int number(String text) {
      boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
      if (text.isEmpty() || text.length() > MAX_DIGITS || !digits) {
        throw new UserError("The number is a whole number, not '" + text + "'.");
      }
      return Integer.parseInt(text);
    }
  }

  private static String explain(Request request) throws IOException {
    Optional<RecordedRun> run = RecordedRun.in(request.output());
    Path direct = path(request.document());
    boolean isFile = Files.isRegularFile(direct);
    LocatedDocument located = isFile ? LocatedDocument.of(direct) : recorded(request, run);
    Optional<String> id =
        isFile && run.isPresent()
            ? run.get().document(direct)
            : Optional.of(located.document().id());
    Explainer explainer = explainer(located.document());
    int count = explainer.count(request.kind());
    if (request.number() < 1 || request.number() > count) {
      throw new UserError(missing(request, count));
    }
    return "File "
        + located.place()
        + "\n"
        + agreement(request, run, id, Sha256.of(located.document().bytes()))
        + "\n"
        + explainer.explain(request.kind(), request.number());
  }

  private static String missing(Request request, int count) {
    String kinds = request.kind().code();
    String rows =
        switch (count) {
          case 0 -> "no " + kinds;
          case 1 -> "one " + kinds + ", number 1";
          default -> count + " rows of this kind, numbered from 1";
        };
    return "There is no " + kinds + " " + request.number() + ": the article has " + rows + ".";
  }

  private static Explainer explainer(SourceDocument document) {
    try {
      SourceText source = SourceText.decode(document.bytes());
      Engine engine = new Engine();
      return new Explainer(
          source.text(), engine.extract(engine.read(source.text(), document.title())));
    } catch (SourceText.Undecodable e) {
      throw new UserError(e.getMessage(), e);
    }
  }

  private static LocatedDocument recorded(Request request, Optional<RecordedRun> run) {
    if (run.isEmpty()) {
      throw new UserError(
          "'"
              + request.document()
              + "' is no file, and "
              + request.output()
              + " holds no run that would know it as a document_id.");
    }
    return run.get()
        .find(request.document())
        .orElseThrow(
            () ->
                new UserError(
                    "'"
                        + request.document()
                        + "' is no file, and no document_id below "
                        + run.get().input()
                        + ", which the run in "
                        + request.output()
                        + " read."));
  }

  /** Whether the file is the one that the tables were made from, in one line. */
  private static String agreement(
      Request request, Optional<RecordedRun> run, Optional<String> id, String sha256)
      throws IOException {
    if (run.isEmpty()) {
      return "Not compared with a run: " + request.output() + " holds none.\n";
    }
    Optional<String> recorded = id.isEmpty() ? id : run.get().sha256(id.get());
    if (recorded.isEmpty()) {
      return "Not compared with a run: the tables in "
          + request.output()
          + " have no CSV row for it.\n";
    }
    return recorded.get().equals(sha256)
        ? "The same file as in the run in " + request.output() + ", document " + id.get() + "\n"
        : "CHANGED since the run in "
            + request.output()
            + ": its sha256 is not the one in"
            + " documents.csv, so numbers and rows can differ from the tables.\n";
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UserError("'" + text + "' is no path: " + Reasons.of(e), e);
    }
  }
}
