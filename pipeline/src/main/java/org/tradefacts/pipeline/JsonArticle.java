package org.tradefacts.pipeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.Optional;

/**
 * An article as a line of JSON: {@code {"id": "13", "title": "中朝關係", "text": "…"}}.
 *
 * @param id empty when it has none; a number stands as it is written
 * @param title empty when it has none
 * @param text wiki Markdown
 * @param loss what was lost of it, as one plain sentence; empty when nothing was
 */
record JsonArticle(String id, String title, String text, Optional<String> loss) {

  /** The length of a line is bounded before. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  /** A line that is no article; the message is one plain sentence. */
  static final class Unreadable extends Exception {
    Unreadable(String message, Throwable cause) {
      super(message, cause);
    }
  }

  static JsonArticle of(String line) throws Unreadable {
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Unreadable("The line is no JSON object.", null);
      }
      JsonArticle article = read(parser);
      if (parser.nextToken() != null) {
        throw new Unreadable("The line goes on after its JSON object.", null);
      }
      return article;
    } catch (IOException e) {
      throw new Unreadable("The line is not JSON.", e);
    }
  }

  private static JsonArticle read(JsonParser parser) throws IOException, Unreadable {
    String id = "";
    String title = "";
    String text = null;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      boolean string = value == JsonToken.VALUE_STRING;
      switch (field) {
        case "id" -> id = string || value.isNumeric() ? parser.getText() : "";
        case "title" -> title = string ? parser.getText() : "";
        case "text" -> text = string ? parser.getText() : null;
        default -> {}
      }
      parser.skipChildren();
    }
    if (text == null) {
      throw new Unreadable("The line has no text.", null);
    }
    String whole = wellFormed(text);
    return new JsonArticle(
        wellFormed(id),
        wellFormed(title),
        whole,
        whole.equals(text)
            ? Optional.empty()
            : Optional.of("Halves of surrogate pairs were replaced by U+FFFD."));
  }

  /** An escape can name half of a surrogate pair, which no UTF-8 can hold. */
  private static String wellFormed(String text) {
    return text.codePoints().noneMatch(JsonArticle::isHalf)
        ? text
        : text.codePoints()
            .map(c -> isHalf(c) ? 0xFFFD : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
