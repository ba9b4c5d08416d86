package org.tradefacts.pipeline;

import java.util.logging.LogManager;

/** Sets how much the libraries say. Must run before the first of them is loaded. */
final class Logging {

  private static final String LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

  private Logging() {}

  /** Silence, or everything from level INFO on. */
  static void configure(boolean verbose) {
    // A level given on the Java command line stays.
    if (System.getProperty(LEVEL) == null) {
      System.setProperty(LEVEL, verbose ? "info" : "off");
    }
    if (!verbose) {
      LogManager.getLogManager().reset();
    }
  }
}
