package org.tradefacts.pipeline;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/** How the bytes of a file are compressed, told by the end of its name. */
enum Compression {
  NONE(""),
  GZIP(".gz"),
  BZIP2(".bz2"),
  XZ(".xz"),
  ZSTD(".zst");

  /** A header may ask for a dictionary of 4 GB; the presets of xz need up to 64 MB. */
  private static final int XZ_MEMORY_KIB = 128 << 10;

  private final String suffix;

  Compression(String suffix) {
    this.suffix = suffix;
  }

  /** The compression of a file, by its name in lower case. */
  static Compression of(String name) {
    for (Compression compression : values()) {
      if (compression != NONE && InputName.endsIn(name, compression.suffix)) {
        return compression;
      }
    }
    return NONE;
  }

  String suffix() {
    return suffix;
  }

  /** The content of a compressed stream; several streams one behind the other are one content. */
  InputStream decode(InputStream in) throws IOException {
    return switch (this) {
      case NONE -> in;
      case GZIP ->
          GzipCompressorInputStream.builder()
              .setInputStream(in)
              .setDecompressConcatenated(true)
              .get();
      case BZIP2 -> new BZip2CompressorInputStream(in, true);
      case XZ ->
          XZCompressorInputStream.builder()
              .setInputStream(in)
              .setDecompressConcatenated(true)
              .setMemoryLimitKiB(XZ_MEMORY_KIB)
              .get();
      case ZSTD -> new ZstdCompressorInputStream(notEmpty(in));
    };
  }

  /** The decoder takes a file without any byte for a whole one. */
  private static InputStream notEmpty(InputStream in) throws IOException {
    PushbackInputStream again = new PushbackInputStream(in, 1);
    int first = again.read();
    if (first < 0) {
      throw new EOFException();
    }
    again.unread(first);
    return again;
  }
}
