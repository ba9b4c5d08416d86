package org.tradefacts.pipeline;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  /**
   * Wherever a text is cut or a byte of it is turned, it is read or refused, and a loss is told.
   */
  @Test
  void everyTruncationAndEveryTurnedByteIsReadOrRefused() throws Exception {
    byte[] whole = "中朝關係𥙿，é 10億美元。".repeat(6).getBytes(UTF_8);
    for (int i = 0; i <= whole.length; i++) {
      byte[] cut = Arrays.copyOf(whole, i);
      SourceText source = SourceText.decode(cut);
      boolean within = i < whole.length && (whole[i] & 0xC0) == 0x80;
      assertEquals(within, source.loss().isPresent(), "cut at " + i);
      FuzzTarget.DECODE.run(cut);
      for (int b : new int[] {0x00, 0x80, 0xC0, 0xED, 0xF4, 0xFF}) {
        byte[] turned = whole.clone();
        turned[Math.min(i, whole.length - 1)] = (byte) b;
        FuzzTarget.DECODE.run(turned);
      }
    }
  }

  /** CESU-8 writes a surrogate pair as two sequences of three bytes. */
  @Test
  void surrogatesInUtf8AreMalformed() throws Exception {
    byte[] cesu = {
      'a', (byte) 0xED, (byte) 0xA1, (byte) 0x82, (byte) 0xED, (byte) 0xBE, (byte) 0xB7
    };
    assertTrue(SourceText.decode(cesu).loss().isPresent());
    assertTrue(SourceText.decode(cesu).text().startsWith("a\uFFFD"));
  }

  @Test
  void aMarkInTheMidstIsText() throws Exception {
    SourceText source = SourceText.decode("\uFEFF\uFEFF中\uFEFF朝".getBytes(UTF_8));
    assertEquals(new SourceText("\uFEFF中\uFEFF朝", Optional.empty()), source);
  }

  @Test
  void oneZeroIsDamageOfAShortFileToo() throws Exception {
    assertEquals("中\u0000朝", SourceText.decode("中\u0000朝".getBytes(UTF_8)).text());
    refused("\u0000中\u0000".getBytes(UTF_8), "The file is binary");
  }

  @Test
  void utf16WithoutAMarkIsRefused() {
    String text = "# 中朝關係\n\n中華人民共和國與朝鮮 (1949)，貿易額8.99億美元。\n".repeat(5);
    refused(text.getBytes(UTF_16LE), "The file is ");
    refused(text.getBytes(UTF_16BE), "The file is ");
    refused("中華人民共和國與朝鮮的關係。".repeat(9).getBytes(UTF_16BE), "The file is ");
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
