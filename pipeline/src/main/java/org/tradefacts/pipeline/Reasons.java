package org.tradefacts.pipeline;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Failures in plain words. */
final class Reasons {

  private Reasons() {}

  /** A sentence that says why, ending in a full stop. */
  static String of(Throwable e) {
    String text;
    if (e instanceof AccessDeniedException) {
      text = "access is denied";
    } else if (e instanceof NoSuchFileException) {
      text = "there is no such file";
    } else if (e instanceof EOFException) {
      text = "it ends too early";
    } else if (e instanceof FileSystemException f && f.getReason() != null) {
      text = f.getReason();
    } else if (e instanceof IOException && e.getMessage() != null) {
      text = e.getMessage();
    } else {
      text = e.getMessage() == null ? name(e) : name(e) + ": " + e.getMessage();
    }
    return sentence(text);
  }

  /**
   * The same for a failure of the analysis, without its message: that may quote the article ({@code
   * For input string: "…"}), and the JVM leaves it out when a failure has come up often, so that
   * equal runs would differ.
   */
  static String ofAnalysis(Throwable e) {
    return sentence(name(e));
  }

  /** The first line of a message, ending in a full stop. */
  static String sentence(String message) {
    String line = message.lines().findFirst().orElse("").strip();
    return line.endsWith(".") ? line : line + ".";
  }

  private static String name(Throwable e) {
    return e.getClass().getSimpleName();
  }
}
