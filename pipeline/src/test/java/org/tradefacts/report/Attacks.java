package org.tradefacts.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The texts of {@code corpus/report/attacks.txt}, which must stay texts. */
public final class Attacks {

  /** What counts as acting: a page's own script knows no such function. */
  public static final String TRAP = "window.hits = 0; window.hit = () => { window.hits++; };";

  private static final Path FILE = Path.of("src/test/resources/corpus/report/attacks.txt");

  private Attacks() {}

  /** Each once. */
  public static List<String> all() throws IOException {
    List<String> attacks =
        Files.readAllLines(FILE).stream()
            .filter(line -> !line.isEmpty() && !line.startsWith("# "))
            .map(Attacks::unescaped)
            .toList();
    if (attacks.stream().distinct().count() != attacks.size() || attacks.size() < 80) {
      throw new IOException(FILE + " has a text twice, or lacks some");
    }
    return attacks;
  }

  /** Opens, points at, focuses and presses everything of the page that does not lead out of it. */
  public static void tryEverything(Browser browser) throws IOException {
    browser.evaluate(
        """
        (() => {
          for (const node of document.querySelectorAll("body *")) {
            node.dispatchEvent(new PointerEvent("pointerover", {bubbles: true}));
            node.dispatchEvent(new MouseEvent("mouseover", {bubbles: true}));
            if (node.focus) node.focus();
          }
          for (const node of document.querySelectorAll("tr.line button, details > summary")) node.click();
          for (const node of document.querySelectorAll(".m, [role=button], svg text")) {
            node.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
          }
        })()
        """);
    browser.await("true");
  }

  /** What of the page could act or lead somewhere else than to http and https; empty when none. */
  public static String dangers(Browser browser) throws IOException {
    return browser
        .evaluate(
            """
            (() => {
              const bad = [];
              const banned = "img, iframe, object, embed, base, link, form[action], video, audio, "
                + "body script:not([id]) ~ script, main script, main style, svg script, foreignObject, animate, use";
              for (const node of document.querySelectorAll(banned)) bad.push(node.outerHTML);
              for (const node of document.querySelectorAll("*")) {
                for (const {name, value} of node.attributes) {
                  const address = /^(href|src|action|formaction|xlink:href)$/.test(name);
                  if (name.startsWith("on") || (address && !/^(#|https?:\\/\\/)/.test(value))
                      || (name === "style" && /url|expression/.test(value))) {
                    bad.push(`${node.nodeName} ${name}=${value}`);
                  }
                }
              }
              if (window.hits !== 0) bad.push(`${window.hits} hits`);
              return bad.join("\\n");
            })()
            """)
        .asText();
  }

  private static String unescaped(String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      if (line.startsWith("\\\\", i)) {
        text.append('\\');
        i++;
      } else if (line.startsWith("\\u", i)) {
        text.append((char) Integer.parseInt(line.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        text.append(line.charAt(i));
      }
    }
    return text.toString();
  }
}
