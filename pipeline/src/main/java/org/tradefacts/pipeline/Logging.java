package org.tradefacts.pipeline;

/** Sets how much the libraries say. Must run before the first of them is loaded. */
final class Logging {

  private static final String SLF4J_LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";
  private static final String JDK_CONFIGURATION = "java.util.logging.config.class";

  private Logging() {}

  /** Configures the JDK's logging, which is loaded only when someone logs, with no handler. */
  public static final class Silence {

    /** Called by the JDK. */
    public Silence() {}
  }

  /** Silence, or everything from level INFO on; what the Java command line says stays. */
  static void configure(boolean verbose) {
    setDefault(SLF4J_LEVEL, verbose ? "info" : "off");
    if (!verbose) {
      setDefault(JDK_CONFIGURATION, Silence.class.getName());
    }
  }

  private static void setDefault(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
