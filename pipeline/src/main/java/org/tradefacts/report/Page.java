package org.tradefacts.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * The page around the data: template, style, script, and the policy that lets only these two act.
 */
final class Page {

  /** The script's modules in the order in which they need each other. */
  private static final List<String> MODULES =
      List.of(
          "dom.js",
          "data.js",
          "format.js",
          "address.js",
          "sentence.js",
          "search.js",
          "figures.js",
          "overview.js",
          "scales.js",
          "series.js",
          "lines.js",
          "charts.js",
          "commodities.js",
          "timeline.js",
          "articles.js",
          "main.js");

  private static final String DATA = "{{data}}";

  private Page() {}

  /** Writes the data block; it is called at the right moment. */
  interface Data {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes the page; the stream stays open. */
  static void write(OutputStream out, Data data) throws IOException {
    String style = resource("report.css");
    String script = script();
    String policy =
        "default-src 'none'; script-src '"
            + hash(script)
            + "'; style-src '"
            + hash(style)
            + "'; base-uri 'none'; form-action 'none'";
    String page =
        resource("template.html")
            .replace("{{policy}}", policy)
            .replace("{{style}}", style)
            .replace("{{script}}", script);
    int at = page.indexOf(DATA);
    out.write(page.substring(0, at).getBytes(UTF_8));
    data.writeTo(out);
    out.write(page.substring(at + DATA.length()).getBytes(UTF_8));
  }

  private static String script() throws IOException {
    StringBuilder script = new StringBuilder("\"use strict\";\n(() => {\n");
    for (String module : MODULES) {
      script.append(resource(module)).append('\n');
    }
    return script.append("})();\n").toString();
  }

  /** What a policy calls a script or style by. */
  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Page.class.getResourceAsStream("/report/" + name)) {
      if (in == null) {
        throw new IOException("the program lacks report/" + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
