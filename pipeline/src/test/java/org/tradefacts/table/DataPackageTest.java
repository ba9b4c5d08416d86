package org.tradefacts.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataPackageTest {
  @TempDir Path folder;

  private static List<DataFile> files() {
    List<DataFile> files = new ArrayList<>();
    for (Table table : Tables.all()) {
      for (Format format : Format.values()) {
        String path = table.name() + "." + format.extension();
        files.add(new DataFile(table, format, List.of(path), 7, "00ff"));
      }
    }
    return files;
  }

  private JsonNode written() throws IOException {
    Path file = folder.resolve("datapackage.json");
    DataPackage.write(file, "0.1.0", DataPackage.Provenance.UNKNOWN, files());
    return new ObjectMapper().readTree(file.toFile());
  }

  @Test
  void resourcesHaveUniqueValidNamesAndSayWhatTheFilesAre() throws IOException {
    JsonNode json = written();
    assertEquals("0.1.0", json.get("version").asText());
    Set<String> names = new HashSet<>();
    for (JsonNode resource : json.get("resources")) {
      String name = resource.get("name").asText();
      assertTrue(names.add(name) && name.matches("[a-z0-9._-]+"), name);
      assertEquals("sha256:00ff", resource.get("hash").asText());
      assertEquals(7, resource.get("bytes").asInt());
      assertEquals("csv".equals(resource.get("format").asText()), resource.has("encoding"));
    }
    assertEquals(18, names.size());
  }

  @Test
  void saysWhereTheArticlesComeFromOnlyWhenItIsKnown() throws IOException {
    assertFalse(written().has("sources") || written().has("licenses"));
    JsonNode json =
        DataPackage.describe(
            "1",
            new DataPackage.Provenance(
                "Chinese Wikipedia", "https://zh.wikipedia.org/", "CC-BY-SA-4.0"),
            files());
    assertEquals("Chinese Wikipedia", json.at("/sources/0/title").asText());
    assertEquals("https://zh.wikipedia.org/", json.at("/sources/0/path").asText());
    assertEquals("CC-BY-SA-4.0", json.at("/licenses/0/name").asText());
    assertEquals(Set.of(), Schemas.violations("datapackage-2.0.json", json));
  }

  @Test
  void isADataPackage() throws IOException {
    assertEquals(Set.of(), Schemas.violations("datapackage-2.0.json", written()));
  }

  @ParameterizedTest
  @CsvSource({
    "/resources/0/name, 'A b'",
    "/resources/0/path, /etc/passwd",
    "/resources/0/schema/fields/0/type, text",
    "/resources/0/hash, ''",
    "/name, Trade Facts",
  })
  void whatIsNoDataPackageIsSeen(String place, String value) throws IOException {
    JsonNode json = written();
    int slash = place.lastIndexOf('/');
    ((ObjectNode) json.at(place.substring(0, slash))).put(place.substring(slash + 1), value);
    assertFalse(Schemas.violations("datapackage-2.0.json", json).isEmpty());
  }

  @Test
  void foreignKeysReferToResourcesOfTheSameFormatAndToTheirKeys() throws IOException {
    JsonNode resources = written().get("resources");
    int count = 0;
    for (JsonNode resource : resources) {
      for (JsonNode key : resource.at("/schema/foreignKeys")) {
        JsonNode target = resource(resources, key.at("/reference/resource").asText());
        assertEquals(resource.get("format"), target.get("format"));
        assertEquals(target.at("/schema/primaryKey"), key.at("/reference/fields"));
        count++;
      }
    }
    assertTrue(count > 10);
  }

  private static JsonNode resource(JsonNode resources, String name) {
    for (JsonNode resource : resources) {
      if (resource.get("name").asText().equals(name)) {
        return resource;
      }
    }
    throw new AssertionError("no resource " + name);
  }

  @Test
  void fieldsCarryTypesDescriptionsAndConstraints() throws IOException {
    JsonNode fields = resource(written().get("resources"), "dates.csv").at("/schema/fields");
    JsonNode precision = fields.get(DatesTable.PRECISION.index());
    assertEquals("string", precision.get("type").asText());
    assertEquals(DatesTable.PRECISION.description(), precision.get("description").asText());
    assertTrue(precision.at("/constraints/required").asBoolean());
    assertEquals(8, precision.at("/constraints/enum").size());
    assertFalse(fields.get(DatesTable.EARLIEST.index()).has("constraints"));
    assertEquals("date", fields.get(DatesTable.EARLIEST.index()).get("type").asText());
  }

  @Test
  void partsAreListedInOrder() {
    DataFile parts =
        new DataFile(Tables.DATES, Format.CSV, List.of("dates/0.csv", "dates/1.csv"), 9, "");
    JsonNode resource =
        DataPackage.describe("1", DataPackage.Provenance.UNKNOWN, List.of(parts))
            .at("/resources/0");
    assertEquals("dates/1.csv", resource.at("/path/1").asText());
    assertFalse(resource.has("hash"));
  }

  @Test
  void equalRunsGiveEqualBytes() throws IOException {
    written();
    byte[] first = Files.readAllBytes(folder.resolve("datapackage.json"));
    written();
    assertArrayEquals(first, Files.readAllBytes(folder.resolve("datapackage.json")));
  }
}
