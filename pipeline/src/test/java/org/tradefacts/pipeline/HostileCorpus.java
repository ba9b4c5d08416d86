package org.tradefacts.pipeline;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.tradefacts.CsvTable;

/**
 * Articles that nobody would write, made to take time, memory or truth from whoever reads them.
 * {@code scripts/hostile-test} runs the program over large ones, {@link HostileRunTest} over small
 * ones.
 */
final class HostileCorpus {

  private static final String NOTES = "甲\\[1\\]\n\n[Category:甲](Category:甲 \"wikilink\")\n\n1.  ";

  /** What is repeated, by the file's name. */
  private static final Map<String, String> REPEATED =
      pieces(
          "bracket [ round ( wide （ book 《 corner 「 braces {{ closing }} escaped \\[ formula \\( comment <!-- tag <div␣"
              + " opaque <math><pre> code ` fence \n```\n star * quote ' pipe | row \n| cell |甲 rule \n|-|-|\n hash #"
              + " heading \n#␣甲\n item \n-␣甲 nested \n␣␣-␣甲 number \n1.␣甲 blank ␣ lines \n returns \r nothing \u200b mark"
              + " \ufeff zero 甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黃宇宙洪荒日月盈昃辰宿列張日月盈昃辰宿列張寒來暑往秋收冬藏\u0000 astral 𥙿 reference &#x4e00; link"
              + " [a](b) image [X.jpg](X.jpg␣\"fig:\") target ]( debris \\]\\] marker \\[1\\] bare-marker [1] far-marker"
              + " \\[999999999\\] conversion -{ converted -{zh-hans:甲;zh-hant:乙}- nested-conversion -{-{里}-"
              + " parameter |a= infobox |gdp␣=␣1億美元\n template {{a}} gallery File:a\n\n note-line >␣本文内容由\n\n"
              + " digits 9 grouped 1,000, decimals 1. myriads 萬 hundreds 百 han 一 mixed 1又 power 1×10^9 exponent"
              + " 1e999 percent 百分之 money 1美元、 dollars $1 count 3個 range 1至 year 1949年 day 1月1日、 era 民國 lunar"
              + " 正月 relative 翌年 term 同期 interval 1949- month May␣ trade 出口3億美元， parties 中國對美國 share 佔10%，"
              + " respectively 分別為1億、 stop 。 exclamation 甲！ comma ， isbn ISBN␣9787030177445␣ doi doi:10.1/"
              + " address <http://a.cn/> slash https:// pages pp.␣1-");

  private HostileCorpus() {}

  private static Map<String, String> pieces(String list) {
    Map<String, String> pieces = new LinkedHashMap<>();
    String[] words = list.split(" +", -1);
    for (int i = 0; i + 1 < words.length; i += 2) {
      pieces.put(words[i], words[i + 1].replace('␣', ' '));
    }
    return pieces;
  }

  /** What hostile texts are made of. */
  static List<String> pieces() {
    return List.copyOf(REPEATED.values());
  }

  /**
   * Writes the corpus.
   *
   * @param size bytes of each article, about
   * @return how many inputs it has
   */
  static int write(Path folder, int size) throws IOException {
    Files.createDirectories(folder);
    Map<String, byte[]> files = new LinkedHashMap<>();
    REPEATED.forEach(
        (name, piece) -> files.put(name + ".md", repeated(piece, size).getBytes(UTF_8)));
    REPEATED.forEach(
        (name, piece) ->
            files.put("note-" + name + ".md", (NOTES + repeated(piece, size / 4)).getBytes(UTF_8)));
    int third = size / 12;
    files.put("links-in-links.md", deep("[", "甲", "](b)", third));
    files.put("brackets-in-brackets.md", deep("（", "1億美元", "）", third));
    files.put("conversions-in-conversions.md", deep("-{zh-hans:", "甲", "}-", third / 4));
    files.put("titles-in-titles.md", deep("《", "1949年", "》", third));
    files.put("table.md", ("|甲|乙|\n|-|-|\n" + repeated("|1億|2%|\n", size)).getBytes(UTF_8));
    files.put("html-table.md", ("<table>" + repeated("<tr><td>1億", size)).getBytes(UTF_8));
    files.put("list-number.md", repeated("\n99999999999999999999. 甲", size).getBytes(UTF_8));
    files.put("note-number.md", (NOTES + repeated("\n9999999999. 甲", size)).getBytes(UTF_8));
    files.put("notes.md", notes(size));
    files.put(
        "surrogates.md", repeatedBytes(new byte[] {(byte) 0xED, (byte) 0xA1, (byte) 0x82}, size));
    files.put("malformed.md", repeatedBytes(new byte[] {'a', (byte) 0xE4}, size));
    files.put("some-malformed.md", some(size));
    files.put("zeros.md", new byte[size]);
    files.put("utf16-marked.md", ("\uFEFF" + repeated("甲 ", size / 2)).getBytes(UTF_16LE));
    files.put("utf16.md", repeated("甲 ", size / 2).getBytes(UTF_16BE));
    files.put("empty.md", new byte[0]);
    files.put("only-mark.md", "\uFEFF".getBytes(UTF_8));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    return files.size();
  }

  static String repeated(String piece, int bytes) {
    return piece.repeat(Math.max(1, bytes / piece.getBytes(UTF_8).length));
  }

  private static byte[] deep(String open, String middle, String close, int depth) {
    return (open.repeat(depth) + middle + close.repeat(depth)).getBytes(UTF_8);
  }

  private static byte[] notes(int size) {
    StringBuilder text = new StringBuilder("甲\\[1\\]\n\n[Category:甲](b)\n");
    for (int i = 1; text.length() < size / 2; i++) {
      text.append("\n").append(i).append(".  《報》2008年6月18日");
    }
    return text.toString().getBytes(UTF_8);
  }

  private static byte[] repeatedBytes(byte[] piece, int size) {
    byte[] all = new byte[size - size % piece.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = piece[i % piece.length];
    }
    return all;
  }

  /** Damage here and there in a text that is well-formed else. */
  private static byte[] some(int size) {
    byte[] text = repeated("中國出口3億美元。", size).getBytes(UTF_8);
    for (int i = 40; i < text.length; i += 1000) {
      text[i] = (byte) 0xFF;
    }
    return text;
  }

  /**
   * Inputs of which a run tells what became of them: those of {@code documents} and {@code
   * rejects}.
   */
  static int accounted(Path output) throws IOException {
    Set<String> inputs = new HashSet<>();
    for (String table : List.of("documents.csv", "rejects.csv")) {
      for (CSVRecord row : CsvTable.read(output.resolve(table))) {
        inputs.add(row.get("source_file"));
      }
    }
    return inputs.size();
  }

  /** {@code write FOLDER BYTES} or {@code count OUTPUT}; prints the number of inputs. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    System.out.println(
        args[0].equals("write") ? write(folder, Integer.parseInt(args[2])) : accounted(folder));
  }
}
