package org.tradefacts.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code run.json}: what was run, on what, with which result; the only file that differs. */
final class RunJson {

  private RunJson() {}

  static void write(
      Path file, Settings settings, String runner, Instant started, RunSummary summary)
      throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("program", "tradefacts");
    json.put("version", Version.NUMBER);
    json.put("started", text(started));
    json.put("finished", text(Instant.now()));
    json.put("runner", runner);
    json.put("java", Objects.toString(System.getProperty("java.version"), ""));
    json.put("options", settings.asMap());
    json.put("articles", summary.articles());
    json.put("bytes", summary.bytes());
    json.put("splits", summary.splits());
    json.put("resumedSplits", summary.resumed());
    json.put("rows", summary.rows());
    json.put("guardedCells", summary.guardedCells());
    json.put("skipped", summary.skipped());
    json.put("repaired", summary.repaired());
    json.put("rejects", rejects(summary.rejects()));
    json.put("seconds", rounded(summary.seconds()));
    String text =
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(json);
    Files.writeString(file, text + "\n");
  }

  private static String text(Instant time) {
    return time.truncatedTo(ChronoUnit.MILLIS).toString();
  }

  private static List<Map<String, String>> rejects(List<Reject> rejects) {
    return rejects.stream()
        .map(
            reject ->
                Map.of(
                    "source_file", reject.sourceFile(),
                    "stage", reject.stage().code(),
                    "severity", reject.severity().code(),
                    "reason", reject.reason()))
        .toList();
  }

  private static Map<String, Double> rounded(Map<String, Double> seconds) {
    Map<String, Double> rounded = new LinkedHashMap<>();
    seconds.forEach((step, value) -> rounded.put(step, Math.round(value * 1000) / 1000.0));
    return rounded;
  }
}
