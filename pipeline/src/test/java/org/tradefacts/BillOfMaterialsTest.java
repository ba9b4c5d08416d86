package org.tradefacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the program consists of, as the bill of materials in its jar says. */
class BillOfMaterialsTest {

  private static final String BILL = "/META-INF/sbom/tradefacts.cdx.json";
  private static final Path PAGE = Path.of("..", "docs", "licenses.md");

  /**
   * Whoever may use the program may use these; each asks for no more than its notice to be kept.
   */
  private static final Set<String> ALLOWED =
      Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "ISC", "Zlib");

  private static List<JsonNode> libraries;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream in = BillOfMaterialsTest.class.getResourceAsStream(BILL)) {
      assumeTrue(in != null, BILL + " is missing: a build with --offline makes none");
      JsonNode bill = new ObjectMapper().readTree(in);
      libraries = list(bill.path("components"));
    }
    assertTrue(libraries.size() > 30, libraries.size() + " libraries");
  }

  @Test
  void everyLibraryHasALicenceThatAllowsItsUse() {
    Set<String> refused = new TreeSet<>();
    for (JsonNode library : libraries) {
      if (licences(library).stream().noneMatch(ALLOWED::contains)) {
        refused.add(library.path("purl").asText() + ": " + licences(library));
      }
    }
    assertEquals(Set.of(), refused);
  }

  @Test
  void thePageOfLicencesIsWhatTheBillSays() throws IOException {
    String page = page();
    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(PAGE, page);
    }
    assertEquals(page, Files.readString(PAGE));
  }

  /** By name and by content. */
  @Test
  void theBillNamesTheFilesOfTheClassPath() throws IOException {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Map<String, Path> jars =
        Arrays.stream(path.split(File.pathSeparator))
            .filter(entry -> entry.endsWith(".jar"))
            .map(Path::of)
            .collect(Collectors.toMap(jar -> jar.getFileName().toString(), Function.identity()));
    Map<String, String> said = new TreeMap<>();
    Map<String, String> found = new TreeMap<>();
    for (JsonNode library : libraries) {
      String name = library.path("name").asText() + "-" + library.path("version").asText() + ".jar";
      said.put(name, hash(library));
      found.put(name, jars.containsKey(name) ? sha256(jars.get(name)) : "is not there");
    }
    assertEquals(said, found);
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Licences of the libraries

            Generated from the bill of materials that the build makes (CycloneDX, in the program's jar as
            `META-INF/sbom/tradefacts.cdx.json`); do not edit. To update: `./mvnw -q test -Dtest=BillOfMaterialsTest
            -Ddocs.update=true -Dsurefire.failIfNoSpecifiedTests=false`. A test fails when a library has no licence of the
            permissive kind; of two licences the user chooses.

            What the build and the tests alone use is not part of the program and not listed.

            | library | version | licence |
            | --- | --- | --- |
            """);
    libraries.stream()
        .sorted(Comparator.comparing(BillOfMaterialsTest::name))
        .forEach(
            library ->
                page.append("| ")
                    .append(name(library))
                    .append(" | ")
                    .append(library.path("version").asText())
                    .append(" | ")
                    .append(String.join(" or ", licences(library)))
                    .append(" |\n"));
    return page.toString();
  }

  private static String name(JsonNode library) {
    return library.path("group").asText() + ":" + library.path("name").asText();
  }

  private static List<String> licences(JsonNode library) {
    List<String> licences = new ArrayList<>();
    for (JsonNode choice : library.path("licenses")) {
      JsonNode licence = choice.path("license");
      licences.add(licence.path("id").asText(licence.path("name").asText()));
    }
    return licences;
  }

  private static String hash(JsonNode library) {
    return list(library.path("hashes")).stream()
        .filter(hash -> hash.path("alg").asText().equals("SHA-256"))
        .map(hash -> hash.path("content").asText())
        .findFirst()
        .orElse("no SHA-256");
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
