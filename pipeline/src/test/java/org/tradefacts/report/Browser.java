package org.tradefacts.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A headless Chromium with one page, driven over its DevTools protocol: what a reader of the report
 * sees and does.
 */
public final class Browser implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long SECONDS = 60;

  private final Process process;
  private final Path profile;
  private final WebSocket socket;
  private final AtomicInteger calls = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private volatile String page = "";
  private String session = "";

  private Browser(Process process, Path profile) throws IOException {
    this.process = process;
    this.profile = profile;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address(), new Listener())
            .join();
  }

  /** The program, when there is one; TRADEFACTS_BROWSER names another. */
  public static Optional<Path> program() {
    String named = System.getenv("TRADEFACTS_BROWSER");
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    return Stream.of("chromium", "chromium-browser", "google-chrome", "chrome")
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it with an empty page. */
  public static Browser open(Path program) throws IOException {
    Path profile = Files.createTempDirectory("tradefacts-browser");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox", // it runs as root where CI does, and only on pages made here
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--no-first-run",
                "--disable-background-networking",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      Browser browser = new Browser(process, profile);
      browser.attach();
      return browser;
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  /** The browser writes its port and path to a file of its profile. */
  private URI address() throws IOException {
    Path file = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (System.nanoTime() < end && process.isAlive()) {
      if (Files.exists(file)) {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() > 1) {
          return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
        }
      }
      pause();
    }
    throw new IOException("the browser did not start");
  }

  private void attach() throws IOException {
    JsonNode target = call("Target.createTarget", Map.of("url", "about:blank"));
    Map<String, Object> which =
        Map.of("targetId", target.get("targetId").asText(), "flatten", true);
    session = call("Target.attachToTarget", which).get("sessionId").asText();
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      call(domain + ".enable", Map.of());
    }
  }

  /** Opens a file and waits until the report's script has drawn it. */
  public void visit(Path file, String place) throws IOException {
    page = file.toUri().toString();
    call("Page.navigate", Map.of("url", "about:blank"));
    call("Page.navigate", Map.of("url", page + place));
    await("document.documentElement?.dataset.ready === 'true'");
  }

  /** Goes to another place of the open report. */
  public void go(String place) throws IOException {
    evaluate("location.hash = " + JSON.writeValueAsString(place));
    await("true");
  }

  /** Runs a script before the page's own, whatever the page's policy. */
  public void beforeEachPage(String script) throws IOException {
    call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /** The value of an expression in the page. */
  public JsonNode evaluate(String expression) throws IOException {
    JsonNode answer =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new IOException(expression + ": " + answer.get("exceptionDetails"));
    }
    return answer.at("/result/value");
  }

  /** The text of the first element. */
  public String text(String selector) throws IOException {
    return evaluate("document.querySelector(`" + selector + "`).textContent").asText();
  }

  /** The texts of all elements, joined by {@code |}. */
  public String texts(String selector) throws IOException {
    return evaluate(
            "[...document.querySelectorAll(`"
                + selector
                + "`)].map(node => node.textContent).join('|')")
        .asText();
  }

  /** An attribute of the first element. */
  public String attribute(String selector, String name) throws IOException {
    return evaluate("document.querySelector(`" + selector + "`).getAttribute('" + name + "')")
        .asText();
  }

  /** How many elements there are. */
  public int count(String selector) throws IOException {
    return evaluate("document.querySelectorAll(`" + selector + "`).length").asInt();
  }

  /** Waits until an expression is true. */
  public void await(String condition) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!isTrue(condition)) {
      if (System.nanoTime() > end) {
        throw new IOException("never came true: " + condition);
      }
      pause();
    }
    // Two frames later whatever a change of the address starts has been done.
    evaluate("new Promise(r => requestAnimationFrame(() => requestAnimationFrame(() => r(true))))");
  }

  /** False as well while one page makes way for the next. */
  private boolean isTrue(String condition) throws IOException {
    try {
      return evaluate(condition).asBoolean();
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).contains("context")) {
        return false;
      }
      throw e;
    }
  }

  /** Moves the pointer to the middle of the first element that a selector finds. */
  public void pointAt(String selector) throws IOException {
    mouse("mouseMoved", middle(selector));
  }

  /** Clicks on the middle of the first element that a selector finds. */
  public void click(String selector) throws IOException {
    JsonNode at = middle(selector);
    mouse("mouseMoved", at);
    mouse("mousePressed", at);
    mouse("mouseReleased", at);
    await("true");
  }

  private JsonNode middle(String selector) throws IOException {
    String element = "document.querySelector(" + JSON.writeValueAsString(selector) + ")";
    await(element + " !== null");
    evaluate(element + ".scrollIntoView({block: 'center'})");
    await("true");
    return evaluate(
        "(() => { const b = "
            + element
            + ".getClientRects()[0]; return {x: b.x + b.width / 2, y: b.y + b.height / 2}; })()");
  }

  private void mouse(String type, JsonNode at) throws IOException {
    call(
        "Input.dispatchMouseEvent",
        Map.of(
            "type",
            type,
            "x",
            at.get("x").asDouble(),
            "y",
            at.get("y").asDouble(),
            "button",
            type.equals("mouseMoved") ? "none" : "left",
            "clickCount",
            type.equals("mouseMoved") ? 0 : 1));
  }

  /** Presses a key, such as {@code Enter} or {@code Tab}. */
  public void press(String key, int code) throws IOException {
    String text = key.equals("Enter") ? "\r" : "";
    call(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyDown", "key", key, "text", text, "windowsVirtualKeyCode", code));
    call(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
    await("true");
  }

  /** Types into what has the focus. */
  public void type(String text) throws IOException {
    call("Input.insertText", Map.of("text", text));
    await("true");
  }

  /** How the page is shown. */
  public void show(int width, int height, boolean dark) throws IOException {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    call(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    await("true");
  }

  /** What the window shows, as PNG. */
  public byte[] picture() throws IOException {
    JsonNode answer = call("Page.captureScreenshot", Map.of("format", "png"));
    return Base64.getDecoder().decode(answer.get("data").asText());
  }

  /** Errors, warnings and dialogs of the page so far. */
  public List<String> complaints() {
    return complaints;
  }

  /** Addresses that were asked for, but for the page that was visited. */
  public List<String> requests() {
    return requests;
  }

  private JsonNode call(String method, Map<String, Object> parameters) throws IOException {
    int id = calls.incrementAndGet();
    ObjectNode message = JSON.createObjectNode();
    message.put("id", id);
    message.put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    socket.sendText(message.toString(), true).join();
    try {
      JsonNode reply = answer.get(SECONDS, TimeUnit.SECONDS);
      if (reply.has("error")) {
        throw new IOException(method + ": " + reply.get("error"));
      }
      return reply.get("result");
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException(method + " was not answered", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private void receive(String text) {
    JsonNode message;
    try {
      message = JSON.readTree(text);
    } catch (IOException e) {
      complaints.add("not understood: " + text);
      return;
    }
    if (message.has("id")) {
      CompletableFuture<JsonNode> answer = waiting.remove(message.get("id").asInt());
      if (answer != null) {
        answer.complete(message);
      }
      return;
    }
    JsonNode params = message.path("params");
    switch (message.path("method").asText()) {
      case "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Page.javascriptDialogOpening" ->
          complaints.add(params.toString());
      case "Log.entryAdded" -> complaints.add(params.at("/entry/text").asText());
      case "Network.requestWillBeSent" -> {
        String url = params.at("/request/url").asText();
        if (!url.equals("about:blank") && !url.equals(page)) {
          requests.add(url);
        }
      }
      default -> {
        // Nothing that a test looks at.
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    session = "";
    call("Browser.close", Map.of());
    socket.abort();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    for (int i = 0; i < 50 && !isGone(profile); i++) {
      pause();
    }
  }

  /** Its helpers may still write to the profile when the browser has ended. */
  private static boolean isGone(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
      return true;
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  /** Puts messages that come in pieces together. */
  private final class Listener implements WebSocket.Listener {

    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      message.append(data);
      if (last) {
        String text = message.toString();
        message.setLength(0);
        receive(text);
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }
}
