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

/** {@code run.json}: what was run, on what, with which result; the only file that differs. */
final class RunJson {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private RunJson() {}

  static void write(Path file, Settings settings, Instant started, RunSummary summary)
      throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("program", "tradefacts");
    json.put("version", Version.NAME);
    json.put("started", started.truncatedTo(ChronoUnit.MILLIS).toString());
    json.put("finished", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
    json.put("options", settings.asMap());
    json.put("articles", summary.articles());
    json.put("bytes", summary.bytes());
    json.put("splits", summary.splits());
    json.put("rows", summary.rows());
    json.put("skipped", summary.skipped());
    json.put("repaired", summary.repaired());
    json.put("rejects", rejects(summary.rejects()));
    json.put("seconds", rounded(summary.seconds()));
    json.put("java", System.getProperty("java.version"));
    Files.write(file, (MAPPER.writeValueAsString(json) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
