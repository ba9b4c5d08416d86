package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The input and the output folder of a test's runs, and what the last of them said. */
final class RunFolder {

  private final Path input;
  private final Path output;
  private TestRun last = new TestRun(0, "", "");

  /** Makes an empty input folder of this name beside the output. */
  RunFolder(Path temp, String name) throws IOException {
    input = Files.createDirectory(temp.resolve(name));
    output = temp.resolve("out");
  }

  Path input() {
    return input;
  }

  Path output() {
    return output;
  }

  /** Writes a file of the input. */
  Path write(String name, String text) throws IOException {
    return Files.writeString(input.resolve(name), text);
  }

  /** Runs with an engine; the exit code. An {@code --input} among the options is the only one. */
  int run(Analyser analyser, String... options) {
    List<String> args = new ArrayList<>(List.of(options));
    if (args.stream().noneMatch(arg -> arg.startsWith("--input"))) {
      args.add("--input=" + input);
    }
    args.add("--output=" + output);
    last = TestRun.of(analyser, args);
    return last.code();
  }

  /** What the last run printed. */
  String out() {
    return last.out();
  }

  /** What the last run printed as errors, blanks at its ends left out. */
  String said() {
    return last.err().strip();
  }

  /** The lines of a file of the output. */
  List<String> lines(String file) throws IOException {
    return Files.readAllLines(output.resolve(file));
  }

  /** The rows of the rejects, their header left out. */
  List<String> rejects() throws IOException {
    List<String> rows = lines("rejects.csv");
    return rows.subList(1, rows.size());
  }

  /** The ids of the documents. */
  List<String> documents() throws IOException {
    return lines("documents.csv").stream().skip(1).map(row -> row.split(",", -1)[0]).toList();
  }

  /** Names in the output that begin with a dot, as those of staging folders and locks do. */
  List<String> hidden() throws IOException {
    return Folders.names(output).stream().filter(name -> name.startsWith(".")).toList();
  }
}
