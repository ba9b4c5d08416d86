package org.tradefacts.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** Turns the arguments into options, or into one sentence that says what is wrong with them. */
final class CommandLine {

  private static final Set<String> SWITCHES = Set.of("true", "false");

  /** So many digits always fit. */
  private static final int MAX_DIGITS = 18;

  private CommandLine() {}

  /** Whether the arguments ask for help only. */
  static boolean asksForHelp(String[] args) {
    for (String arg : args) {
      if (arg.equals("--help") || arg.startsWith("--help=") || arg.equals("-h")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a switch such as {@code --verbose} is on, before the options are parsed. */
  static boolean isOn(String[] args, String name) {
    for (String arg : args) {
      if (arg.equals("--" + name) || arg.equals("--" + name + "=true")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Parses the arguments, with the defaults of a real run for the local runner.
   *
   * @throws UserError when an option is unknown, given twice, or has a value of the wrong form
   */
  static TradefactsOptions parse(String[] args) {
    Set<String> names = check(args);
    List<String> all = new ArrayList<>(List.of(args));
    if (!names.contains("runner") || all.contains("--runner=DirectRunner")) {
      int cores = Runtime.getRuntime().availableProcessors();
      addDefault(all, names, "targetParallelism", Integer.toString(cores));
      // Both re-encode and compare every element; the tests keep them on.
      addDefault(all, names, "enforceImmutability", "false");
      addDefault(all, names, "enforceEncodability", "false");
    }
    OptionsRegistry.prepare(names);
    try {
      return PipelineOptionsFactory.fromArgs(all.toArray(String[]::new))
          .as(TradefactsOptions.class);
    } catch (RuntimeException e) {
      throw new UserError(explain(e, all), e);
    }
  }

  /**
   * Takes no more workers than there are splits: the local runner's driver keeps every idle one
   * busy with asking for work.
   */
  static void limitParallelism(PipelineOptions options, int splits) {
    if (options.getRunner().getSimpleName().equals("DirectRunner")) {
      DirectOptions direct = options.as(DirectOptions.class);
      direct.setTargetParallelism(Math.min(direct.getTargetParallelism(), splits));
    }
  }

  private static void addDefault(List<String> all, Set<String> names, String name, String value) {
    if (!names.contains(name)) {
      all.add("--" + name + "=" + value);
    }
  }

  private static Set<String> check(String[] args) {
    Set<String> names = new HashSet<>();
    for (String arg : args) {
      if (!arg.startsWith("--") || arg.length() == 2) {
        throw new UserError(
            "The argument '" + arg + "' is not an option; options are written --name=value.");
      }
      int equals = arg.indexOf('=');
      String name = arg.substring(2, equals < 0 ? arg.length() : equals);
      if (!names.add(name)) {
        throw new UserError("The option --" + name + " is given twice.");
      }
      checkValue(name, equals < 0 ? "" : arg.substring(equals + 1), equals >= 0);
    }
    return names;
  }

  private static void checkValue(String name, String value, boolean given) {
    if (!Help.options().containsKey(name)) {
      return;
    }
    Class<?> type = Help.options().get(name).getReturnType();
    if (type == boolean.class) {
      if (given && !SWITCHES.contains(value)) {
        throw new UserError("The option --" + name + " is true or false, not '" + value + "'.");
      }
    } else if (value.isEmpty()) {
      throw new UserError("The option --" + name + " needs a value: --" + name + "=...");
    } else if (type == long.class && !isWholeNumber(value)) {
      throw new UserError(
          "The option --" + name + " is a whole number of at least 0, not '" + value + "'.");
    }
  }

  private static boolean isWholeNumber(String value) {
    return value.length() <= MAX_DIGITS && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Beam's own words name an interface, a property and a type; the user typed an option. */
  private static String explain(RuntimeException e, List<String> args) {
    String message = String.valueOf(e.getMessage());
    String unknown = between(message, "missing a property named '", "'");
    if (!unknown.isEmpty()) {
      String similar = between(message, "Did you mean '", "'");
      return "There is no option --"
          + unknown
          + (similar.isEmpty() ? "" : "; did you mean --" + similar + "?")
          + (similar.isEmpty() ? "; --help lists all options." : "");
    }
    String wrong = between(message, "from String \"", "\"");
    for (String arg : args) {
      if (!wrong.isEmpty() && arg.endsWith("=" + wrong)) {
        return "The option " + arg.substring(0, arg.indexOf('=')) + " cannot be '" + wrong + "'.";
      }
    }
    return "The options were not understood: " + Reasons.sentence(message);
  }

  private static String between(String text, String before, String after) {
    int start = text.indexOf(before);
    if (start < 0) {
      return "";
    }
    int end = text.indexOf(after, start + before.length());
    return end < 0 ? "" : text.substring(start + before.length(), end);
  }
}
