package org.tradefacts.pipeline;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceTextTest {

  @Test
  void goodTextIsKeptWithItsLineEnds() throws Exception {
    String text = "中朝\r\n關係𥙿\n";
    assertEquals(new SourceText(text, Optional.empty()), SourceText.decode(text.getBytes(UTF_8)));
    assertEquals(new SourceText("", Optional.empty()), SourceText.decode(new byte[0]));
  }

  @Test
  void aByteOrderMarkIsNoText() throws Exception {
    assertEquals("中", SourceText.decode("\uFEFF中".getBytes(UTF_8)).text());
  }

  @Test
  void oneMalformedByteIsReplacedAndSaid() throws Exception {
    SourceText source = SourceText.decode(bytes("中", 0xFF, "朝"));
    assertEquals("中\uFFFD朝", source.text());
    assertEquals(Optional.of("Malformed UTF-8 at byte 3 was replaced by U+FFFD."), source.loss());
  }

  @Test
  void theByteIsThatOfTheFileWithItsMark() throws Exception {
    SourceText source = SourceText.decode(bytes("\uFEFF中", 0xFF, "朝"));
    assertEquals(Optional.of("Malformed UTF-8 at byte 6 was replaced by U+FFFD."), source.loss());
  }

  @Test
  void aCharacterCutOffAtTheEndIsMalformed() throws Exception {
    SourceText source = SourceText.decode(bytes("中", 0xE4, ""));
    assertEquals("中\uFFFD", source.text());
    assertEquals(Optional.of("Malformed UTF-8 at byte 3 was replaced by U+FFFD."), source.loss());
  }

  @Test
  void severalPlacesAreCounted() throws Exception {
    byte[] once = bytes("中", 0xFF, "朝");
    byte[] twice = Arrays.copyOf(once, once.length * 2);
    System.arraycopy(once, 0, twice, once.length, once.length);
    assertEquals(
        Optional.of("Malformed UTF-8 at 2 places, the first at byte 3, was replaced by U+FFFD."),
        SourceText.decode(twice).loss());
  }

  @Test
  void otherEncodingsAreRefused() {
    String text = "中華人民共和國與朝鮮民主主義人民共和國之間的關係。";
    refused(text.getBytes(Charset.forName("Big5")), "The file is not UTF-8 text");
    refused(("\uFEFF" + text).getBytes(UTF_16LE), "The file is UTF-16");
    refused(new byte[100], "The file is binary");
  }

  private static void refused(byte[] bytes, String reason) {
    String message =
        assertThrows(SourceText.Undecodable.class, () -> SourceText.decode(bytes)).getMessage();
    assertEquals(reason, message.substring(0, reason.length()));
  }

  private static byte[] bytes(String before, int middle, String after) {
    byte[] b = before.getBytes(UTF_8);
    byte[] a = after.getBytes(UTF_8);
    byte[] all = new byte[b.length + 1 + a.length];
    System.arraycopy(b, 0, all, 0, b.length);
    all[b.length] = (byte) middle;
    System.arraycopy(a, 0, all, b.length + 1, a.length);
    return all;
  }
}
