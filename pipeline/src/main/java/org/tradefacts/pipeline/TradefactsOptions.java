package org.tradefacts.pipeline;

import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;

/** What a run can be asked to do. Defaults and descriptions are what {@code --help} prints. */
public interface TradefactsOptions extends PipelineOptions {

  @Description(
      "Folder of articles (.md, .txt), of files with one a line (.jsonl) or of archives (.tar, .zip),"
          + " each also .gz, .bz2, .xz or .zst, read with its subfolders; or one such file; or a"
          + " glob; or a path on one of Beam's file systems, such as s3://bucket/folder.")
  @Default.String("seeds")
  String getInput();

  void setInput(String value);

  @Description("Folder for the tables; replaced only when a run has succeeded.")
  @Default.String("output")
  String getOutput();

  void setOutput(String value);

  @Description(
      "What is written, separated by commas: the tables as csv and parquet, the report for the"
          + " browser, the workbook (xlsx), and the references for Zotero and pandoc (csl).")
  @Default.String("csv,parquet,report,xlsx,csl")
  String getFormats();

  void setFormats(String value);

  @Description(
      "Rows that a sheet of the workbook may have; 0: as many as the format allows, 1,048,574.")
  @Default.Long(20_000)
  long getWorkbookRows();

  void setWorkbookRows(long value);

  @Description("Begin CSV files with a byte-order mark, for older spreadsheet programs.")
  @Default.Boolean(false)
  boolean getCsvBom();

  void setCsvBom(boolean value);

  @Description(
      "Put a ' before texts in CSV that a spreadsheet would take for a formula: those that begin"
          + " with = + - @, their full-width forms or a control character.")
  @Default.Boolean(true)
  boolean getCsvFormulaGuard();

  void setCsvFormulaGuard(boolean value);

  @Description("End with exit code 0 even when inputs had to be skipped.")
  @Default.Boolean(false)
  boolean getAllowRejects();

  void setAllowRejects(boolean value);

  @Description("Write each table as a folder of parts instead of one file.")
  @Default.Boolean(false)
  boolean getShards();

  void setShards(boolean value);

  @Description("Name of the articles' source, for datapackage.json; none when empty.")
  @Default.String("")
  String getSource();

  void setSource(String value);

  @Description("Address of the articles' source, for datapackage.json; none when empty.")
  @Default.String("")
  String getSourceUrl();

  void setSourceUrl(String value);

  @Description("SPDX identifier of the articles' licence, for datapackage.json; none when empty.")
  @Default.String("")
  String getLicense();

  void setLicense(String value);

  @Description(
      "Keep what is done when the run does not come to its end, and go on from what an earlier run"
          + " with --resume has kept, as far as files, options and program are the same.")
  @Default.Boolean(false)
  boolean getResume();

  void setResume(boolean value);

  @Description(
      "Larger articles are passed over, with a row in rejects; at most 268435456, for which a heap of"
          + " 60 times as much per worker is needed.")
  @Default.Long(Limits.ARTICLE_BYTES)
  long getMaxArticleBytes();

  void setMaxArticleBytes(long value);

  @Description(
      "A compressed input that unpacks to more than so many times its size is given up there; the"
          + " first 64 MB of it are always read.")
  @Default.Long(Limits.UNPACK_RATIO)
  long getMaxUnpackRatio();

  void setMaxUnpackRatio(long value);

  @Description("Source bytes that a worker takes at a stretch; 0: by the size of the corpus.")
  @Default.Long(0)
  long getSplitBytes();

  void setSplitBytes(long value);

  @Description("Show the log of the runner and the stack traces of failures.")
  @Default.Boolean(false)
  boolean getVerbose();

  void setVerbose(boolean value);
}
