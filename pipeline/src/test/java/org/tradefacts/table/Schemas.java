package org.tradefacts.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** The JSON Schemas of the test resources. Their {@code $comment} says where they are from. */
final class Schemas {
  private Schemas() {}

  /** What a document breaks of a schema. */
  static Set<String> violations(String schema, JsonNode json) throws IOException {
    try (InputStream in =
        Files.newInputStream(Path.of("src/test/resources/schema").resolve(schema))) {
      JsonSchema rules = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
      return rules.validate(json).stream().map(Object::toString).collect(Collectors.toSet());
    }
  }
}
