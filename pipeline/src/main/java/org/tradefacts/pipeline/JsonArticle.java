package org.tradefacts.pipeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;

/**
 * An article as a line of JSON: {@code {"id": "13", "title": "中朝關係", "text": "…"}}.
 *
 * @param id empty when it has none; a number stands as it is written
 * @param title empty when it has none
 * @param text wiki Markdown
 */
record JsonArticle(String id, String title, String text) {

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
    return new JsonArticle(id, title, text);
  }
}
