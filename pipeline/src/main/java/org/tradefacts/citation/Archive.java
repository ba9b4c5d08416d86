package org.tradefacts.citation;

import java.util.Set;

/**
 * Archived copies of pages. {@code https://web.archive.org/web/2016/http://d.example/} holds the
 * address of the original; {@code https://archive.today/AbCdE} does not.
 */
final class Archive {

  private static final Set<String> HOSTS =
      Set.of(
          "web.archive.org",
          "archive.org",
          "www.archive.org",
          "wayback.archive.org",
          "archive.is",
          "archive.today",
          "archive.ph",
          "archive.fo",
          "archive.md",
          "archive.li",
          "archive.vn",
          "webcitation.org",
          "www.webcitation.org",
          "perma.cc");

  private Archive() {}

  static boolean isHost(String host) {
    return HOSTS.contains(host);
  }

  /** The part of an archive's address that is the original's; empty when it does not hold one. */
  static String original(String archived) {
    int http = archived.indexOf("http", 8);
    return http < 0 || !Address.isWeb(archived.substring(http)) ? "" : archived.substring(http);
  }
}
