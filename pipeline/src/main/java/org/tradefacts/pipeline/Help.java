package org.tradefacts.pipeline;

import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;

/** The text of {@code --help}, read off {@link TradefactsOptions}. */
final class Help {

  private static final String HEAD =
      """
      Reads Chinese encyclopedia articles and writes trade figures, dates, quantities,
      citations, references and links as tables (CSV and Parquet).

      Usage: scripts/run [--option=value ...]

      """;

  private static final String TAIL =
      """

      Options of the runner follow the same form, for example --targetParallelism=4 (workers
      of the local runner; default: one a processor). They are listed at
      https://beam.apache.org/documentation/runners/direct/

      Exit codes: 0 everything was read; 1 tables written, but inputs had to be skipped (see
      the table rejects); 2 the run could not be done as asked, the output is unchanged;
      3 the program failed, the output is unchanged; 143, 130 and 129 a stop signal (TERM, INT,
      HUP) ended the run, its last line says what the output holds.
      """;

  private Help() {}

  static String text() {
    StringBuilder out = new StringBuilder(HEAD);
    options()
        .forEach(
            (name, method) ->
                out.append(
                    String.format(
                        Locale.ROOT,
                        "  --%-28s %s%n",
                        name + "=" + defaultOf(method),
                        method.getAnnotation(Description.class).value())));
    return out.append(TAIL).toString();
  }

  /** The options of this program by name, sorted, each with its getter. */
  static Map<String, Method> options() {
    Map<String, Method> options = new TreeMap<>();
    for (Method method : TradefactsOptions.class.getDeclaredMethods()) {
      if (method.getName().startsWith("get")) {
        options.put(optionName(method), method);
      }
    }
    return options;
  }

  /** The option that a getter or setter stands for: {@code getCsvBom} gives {@code csvBom}. */
  static String optionName(Method method) {
    int prefix = method.getName().startsWith("is") ? 2 : 3;
    String name = method.getName().substring(prefix);
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static String defaultOf(Method method) {
    if (method.isAnnotationPresent(Default.String.class)) {
      return method.getAnnotation(Default.String.class).value();
    }
    if (method.isAnnotationPresent(Default.Boolean.class)) {
      return Boolean.toString(method.getAnnotation(Default.Boolean.class).value());
    }
    return Long.toString(method.getAnnotation(Default.Long.class).value());
  }
}
