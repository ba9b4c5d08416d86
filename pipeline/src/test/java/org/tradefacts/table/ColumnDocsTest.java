package org.tradefacts.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ColumnDocsTest {
  private static final Path PAGE = Path.of("..", "docs", "tables.md");

  @Test
  void thePageIsWhatTheDeclarationsSay() throws IOException {
    String page = ColumnDocs.page(Tables.all());
    if (Boolean.getBoolean("docs.update")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertEquals(page, Files.readString(PAGE));
  }
}
