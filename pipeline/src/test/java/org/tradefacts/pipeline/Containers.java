package org.tradefacts.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Makes input files of every kind, and reads them. */
final class Containers {

  private Containers() {}

  /** What was found in a file: documents as {@code id = text}, rejects as {@code place: reason}. */
  record Found(List<SourceDocument> documents, List<Reject> rejects) {

    Map<String, String> texts() {
      Map<String, String> texts = new LinkedHashMap<>();
      documents.forEach(d -> texts.put(d.id(), new String(d.bytes(), UTF_8)));
      return texts;
    }

    List<String> reasons() {
      return rejects.stream().map(r -> r.sourceFile() + ": " + r.reason()).toList();
    }
  }

  static Found read(Path file) throws IOException {
    return read(file, Limits.DEFAULT);
  }

  static Found read(Path file, int articleBytes) throws IOException {
    return read(file, new Limits(articleBytes, Limits.UNPACK_RATIO));
  }

  static Found read(Path file, Limits limits) throws IOException {
    InputListing listing = InputListing.of(file);
    List<SourceDocument> documents = new ArrayList<>();
    List<Reject> rejects = new ArrayList<>();
    for (InputFile input : listing.files()) {
      readInto(new InputDocuments(listing.root(), input, limits), documents, rejects);
    }
    return new Found(documents, rejects);
  }

  static void readInto(InputDocuments input, List<SourceDocument> documents, List<Reject> rejects)
      throws IOException {
    try (input) {
      for (Optional<Finding> next = input.next(); next.isPresent(); next = input.next()) {
        if (next.get() instanceof SourceDocument document) {
          documents.add(document);
        } else {
          rejects.add((Reject) next.get());
        }
      }
    }
  }

  static byte[] compress(Compression compression, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream encoder =
        switch (compression) {
          case NONE -> out;
          case GZIP -> new GZIPOutputStream(out);
          case BZIP2 -> new BZip2CompressorOutputStream(out, 1);
          case XZ -> new XZOutputStream(out, new LZMA2Options(0));
          case ZSTD -> new ZstdOutputStream(out);
        }) {
      encoder.write(bytes);
    }
    return out.toByteArray();
  }

  static byte[] tar(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, UTF_8.name())) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        add(tar, entry.getKey(), entry.getValue().getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  static void add(TarArchiveOutputStream tar, String name, byte[] bytes) throws IOException {
    TarArchiveEntry head = new TarArchiveEntry(name, true);
    head.setSize(bytes.length);
    tar.putArchiveEntry(head);
    tar.write(bytes);
    tar.closeArchiveEntry();
  }

  static byte[] zip(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** A line of JSON, without its end. */
  static String line(String id, String title, String text) throws IOException {
    Map<String, String> record = new LinkedHashMap<>();
    record.put("id", id);
    record.put("title", title);
    record.put("text", text);
    return new ObjectMapper().writeValueAsString(record);
  }

  static Path write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }
}
