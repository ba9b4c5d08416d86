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
          "perma.cc",
          "wayback.archive-it.org",
          "webarchive.nationalarchives.gov.uk",
          "archive.wikiwix.com",
          "webcache.googleusercontent.com",
          "warp.da.ndl.go.jp");

  /** Their pages below /web/ are copies; the others are books and records of their own. */
  private static final Set<String> LIBRARIES = Set.of("archive.org", "www.archive.org");

  private Archive() {}

  /** Whether an address leads to a copy. */
  static boolean isCopy(String url) {
    String host = Address.host(url);
    return HOSTS.contains(host)
        || (LIBRARIES.contains(host) && url.startsWith("/web/", url.indexOf(host) + host.length()));
  }

  /** The part of an archive's address that is the original's; empty when it does not hold one. */
  static String original(String archived) {
    int http = archived.indexOf("http", 8);
    return http < 0 || !Address.isWeb(archived.substring(http)) ? "" : archived.substring(http);
  }
}
