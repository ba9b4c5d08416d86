package org.tradefacts.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.CorpusFile;

/** What the name of a publisher tells about what it prints. */
class PublisherKindTest {

  static List<List<String>> cases() {
    return CorpusFile.read("citation/publishers.tsv", "publisher", "kind");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isOfKind(List<String> line) {
    assertEquals(line.get(1), PublisherKind.of(line.get(0)).name());
  }
}
