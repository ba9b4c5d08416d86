package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradefacts.table.Tables;

class MainTest {

  @TempDir private Path temp;
  private Path input;
  private Path output;
  private RunFolder folder;

  @BeforeEach
  void makeInput() throws IOException {
    folder = new RunFolder(temp, "in");
    input = folder.input();
    output = folder.output();
  }

  @Test
  void tablesAndMetadataAndNothingElse() throws IOException {
    folder.write("good.md", "1993年中朝貿易額為8.99億美元。");
    assertEquals(0, run());
    List<String> expected =
        new ArrayList<>(
            List.of(
                "datapackage.json",
                "references.csl.json",
                "report",
                "run.json",
                "tradefacts.xlsx"));
    Tables.all().forEach(t -> expected.addAll(List.of(t.name() + ".csv", t.name() + ".parquet")));
    assertEquals(expected.stream().sorted().toList(), Folders.names(output));
    assertEquals("", folder.said());
    assertTrue(folder.out().contains("1 article, 0.00 MB, in "), folder.out());
    assertEquals(2, folder.lines("documents.csv").size());
  }

  @Test
  void onlyTheWantedFormats() throws IOException {
    folder.write("good.md", "1993年中朝貿易額為8.99億美元。");
    assertEquals(0, run("--formats=csv"));
    assertTrue(Files.exists(output.resolve("dates.csv")));
    assertFalse(Files.exists(output.resolve("dates.parquet")));
    assertFalse(Files.exists(output.resolve("report")));
  }

  @Test
  void theReportIsMadeWithoutCsvTables() throws IOException {
    folder.write("good.md", "1993年中朝貿易額為8.99億美元。");
    assertEquals(0, run("--formats=parquet,report"));
    assertTrue(Files.readString(output.resolve("report/index.html")).contains("8.99億美元"));
    assertFalse(Files.exists(output.resolve("dates.csv")));
    assertEquals(0, run("--formats=csv"));
    assertFalse(Files.exists(output.resolve("report")));
  }

  @Test
  void shardsStayParts() throws IOException {
    folder.write("a.md", "甲。");
    folder.write("b.md", "乙。");
    assertEquals(0, run("--shards", "--splitBytes=1"));
    assertEquals(
        List.of("part-00000.csv", "part-00000.parquet", "part-00001.csv", "part-00001.parquet"),
        Folders.names(output.resolve("sentences")));
    assertEquals(0, run());
    assertEquals(3, folder.lines("sentences.csv").size());
    assertFalse(Files.exists(output.resolve("sentences")));
  }

  @Test
  void csvBom() throws IOException {
    folder.write("a.md", "甲。");
    folder.write("b.md", "乙。");
    assertEquals(0, run("--csvBom", "--splitBytes=1"));
    String text = Files.readString(output.resolve("sentences.csv"));
    assertEquals(0, text.indexOf('\uFEFF'));
    assertEquals(0, text.lastIndexOf('\uFEFF'));
  }

  @Test
  void everyFailureOfAnArticleIsOneRejectAndNothingElseIsLost() throws IOException {
    folder.write("a.md", "甲。");
    folder.write("b_parse.md", "PARSE FAILS");
    folder.write("c_extract.md", "EXTRACT FAILS");
    folder.write("d_stack.md", "EXTRACT OVERFLOWS");
    folder.write("e_rows.md", "好。ROWS FAIL");
    Files.write(input.resolve("f_bad.md"), new byte[] {'a', (byte) 0xFF, 'b'});
    Files.write(input.resolve("g_binary.md"), new byte[1000]);
    folder.write("h.md", "乙。");
    Files.createSymbolicLink(input.resolve("i_link.md"), temp.resolve("gone.md"));
    assertEquals(1, runFailing());
    assertEquals(
        List.of(
            "source_file,stage,severity,reason,bytes",
            "b_parse.md,parse,skipped,The article could not be parsed: IllegalStateException.,11",
            "c_extract.md,extract,skipped,\"The article was parsed, but extraction failed: "
                + "IndexOutOfBoundsException.\",13",
            "d_stack.md,extract,skipped,\"The article was parsed, but extraction failed: "
                + "StackOverflowError.\",17",
            "e_rows.md,write,skipped,\"The article was analysed, but its rows are not sound: "
                + "IllegalArgumentException.\",15",
            "f_bad.md,decode,repaired,Malformed UTF-8 at byte 1 was replaced by U+FFFD.,3",
            "g_binary.md,decode,skipped,The file is binary: 1000 of its bytes are zero.,1000",
            "i_link.md,match,skipped,It is a symbolic link that leads nowhere.,"),
        folder.lines("rejects.csv"));
    assertEquals(
        List.of("document_id", "a", "f_bad", "h"),
        folder.lines("documents.csv").stream().map(line -> line.split(",", -1)[0]).toList());
    assertEquals(
        List.of("document_id,", "a,1", "f_bad,1", "h,1"),
        folder.lines("sentences.csv").stream().map(MainTest::start).toList());
  }

  @Test
  void rejectsCanBeAllowed() throws IOException {
    folder.write("a.md", "甲。");
    folder.write("b.md", "PARSE FAILS");
    assertEquals(1, runFailing());
    assertEquals(0, runFailing("--allowRejects"));
  }

  @Test
  void repairedInputsAreNoFailure() throws IOException {
    Files.write(input.resolve("a.md"), new byte[] {'a', (byte) 0xFF, 'b'});
    assertEquals(0, run());
  }

  @Test
  void nothingButRejects() throws IOException {
    Files.createSymbolicLink(input.resolve("a.md"), temp.resolve("gone.md"));
    assertEquals(1, run());
    assertEquals(2, folder.lines("rejects.csv").size());
    assertEquals(1, folder.lines("documents.csv").size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--inputs=x | There is no option --inputs; did you mean --input?",
        "--zzzzzzzz=x | There is no option --zzzzzzzz; --help lists all options.",
        "--input | The option --input needs a value: --input=...",
        "--csvBom=yes | The option --csvBom is true or false, not 'yes'.",
        "--splitBytes=4M | The option --splitBytes is a whole number of at least 0, not '4M'.",
        "--splitBytes=-1 | The option --splitBytes is a whole number of at least 0, not '-1'.",
        "--splitBytes=99999999999999999999 | The option --splitBytes is a whole number of at least 0,"
            + " not '99999999999999999999'.",
        "--formats=csv,xlsb | The option --formats knows csv, parquet, report, xlsx and csl, not 'xlsb'.",
        "--formats=report | The option --formats needs csv or parquet beside report.",
        "-v | The argument '-v' is not an option; options are written --name=value.",
        "--runner=NoRunner | The options were not understood: Unknown 'runner' specified 'NoRunner',"
            + " supported pipeline runners [DirectRunner].",
        "--targetParallelism=many | The option --targetParallelism cannot be 'many'.",
      })
  void wrongOptionsAreOneSentence(String option, String sentence) throws IOException {
    folder.write("a.md", "甲。");
    assertEquals(2, run(option));
    assertEquals(sentence, folder.said());
    assertFalse(Files.exists(output));
  }

  @Test
  void anOptionGivenTwice() {
    assertEquals(2, run("--verbose=false", "--verbose=false"));
    assertEquals("The option --verbose is given twice.", folder.said());
  }

  @Test
  void aMissingInput() throws IOException {
    Files.delete(input);
    assertEquals(2, run());
    assertEquals("The input " + input + " does not exist or cannot be read.", folder.said());
    assertFalse(Files.exists(output));
  }

  @Test
  void anInputWithoutArticles() throws IOException {
    folder.write("a.csv", "1");
    assertEquals(2, run());
    assertEquals(
        "There are no articles (.md, .txt, .jsonl, .tar, .zip) in " + input + ".", folder.said());
  }

  @Test
  void aForeignFileInTheOutput() throws IOException {
    folder.write("a.md", "甲。");
    Files.createDirectory(output);
    Files.writeString(output.resolve("dates.csv"), "mine");
    assertEquals(2, run());
    assertTrue(folder.said().contains("holds dates.csv"), folder.said());
    assertEquals("mine", Files.readString(output.resolve("dates.csv")));
    assertEquals(List.of("dates.csv"), Folders.names(output));
  }

  @Test
  void helpNamesEveryOptionWithItsDefault() {
    assertEquals(0, run("--help"));
    String text = folder.out();
    Help.options().forEach((name, method) -> assertTrue(text.contains("--" + name + "="), name));
    assertTrue(text.contains("--formats=csv,parquet,report,xlsx,csl"), text);
    assertTrue(text.contains("--splitBytes=0"), text);
    assertFalse(Files.exists(output));
  }

  private static String start(String row) {
    return row.substring(0, row.indexOf(',') + (row.startsWith("document_id") ? 1 : 2));
  }

  private int run(String... options) {
    return run(new Engine(), options);
  }

  private int runFailing(String... options) {
    return run(new FailingEngine(), options);
  }

  private int run(Analyser analyser, String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--enforceImmutability=true", "--enforceEncodability=true"));
    return folder.run(analyser, all.toArray(String[]::new));
  }
}
