package org.tradefacts.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * The articles of an archive, in its own order. Names of entries are labels only: nothing is ever
 * written or opened by them.
 */
final class ArchiveFile implements DocumentStream {

  /** A tar archive can give an entry a name of any length, which would be read as a whole. */
  private static final long MAX_HEAD = 1 << 20;

  private final InputFile file;
  private final EndMarkStream content;
  private final ArchiveInputStream<? extends ArchiveEntry> archive;
  private final ContainerIds ids;
  private final ContainerIds names = new ContainerIds();
  private final Limits limits;
  private long unpacked;
  private int entries;
  private ArchiveEntry current;

  /**
   * Reads an archive.
   *
   * @param in its content, decompressed
   */
  ArchiveFile(InputFile file, InputStream in, ContainerIds ids, Limits limits) {
    this.file = file;
    this.ids = ids;
    this.limits = limits;
    this.content = new EndMarkStream(in, file.name().kind());
    this.archive =
        file.name().kind() == InputKind.ZIP
            ? new ZipArchiveInputStream(content, UTF_8.name(), true, true)
            : new TarArchiveInputStream(content, UTF_8.name());
  }

  @Override
  public Optional<Finding> next() throws IOException {
    for (ArchiveEntry entry = nextEntry(); entry != null; entry = nextEntry()) {
      entries++;
      Optional<InputName> name = InputName.of(entry.getName());
      if (name.isPresent() && isFile(entry) && !isHidden(entry.getName())) {
        return Optional.of(read(entry, name.get()));
      }
    }
    return Optional.empty();
  }

  private ArchiveEntry nextEntry() throws IOException {
    if (archive instanceof ZipArchiveInputStream) {
      passRest();
    }
    ArchiveEntry entry = archive.getNextEntry();
    if (entry != null && archive instanceof TarArchiveInputStream) {
      content.bound(Math.max(entry.getSize(), 0) + content.count() + MAX_HEAD);
    }
    current = entry;
    return entry;
  }

  /** What is left of a zip entry can be a thousand times what it takes in the file. */
  private void passRest() throws IOException {
    if (current == null || !archive.canReadEntryData(current)) {
      return;
    }
    byte[] piece = new byte[1 << 14];
    for (int n = archive.read(piece); n >= 0; n = archive.read(piece)) {
      unpacked += n;
      limits.checkRatio(content.count(), unpacked);
    }
  }

  private Finding read(ArchiveEntry entry, InputName name) throws IOException {
    if (entry.getName().length() > Limits.NAME) {
      return reject(
          file.sourceFile() + "/#" + entries,
          "The name of the entry is longer than " + Limits.NAME + " characters.",
          0);
    }
    String source = source(entry);
    if (name.kind().isContainer()) {
      return reject(source, "An archive or a shard within an archive is not opened.", 0);
    }
    if (!archive.canReadEntryData(entry)) {
      return reject(source, "The entry is encrypted or packed in a way that is not read.", 0);
    }
    Optional<byte[]> packed = BoundedBytes.read(archive, limits.articleBytes());
    unpacked += packed.map(bytes -> bytes.length).orElse(limits.articleBytes());
    if (packed.isEmpty()) {
      return tooLarge(source);
    }
    if (!hasItsChecksum(entry, packed.get())) {
      return reject(source, "The entry does not have its checksum.", packed.get().length);
    }
    Optional<byte[]> bytes;
    try {
      bytes = unpacked(packed.get(), name.compression());
    } catch (IOException | RuntimeException e) {
      return reject(source, "The entry cannot be read: " + Reasons.of(e), packed.get().length);
    }
    if (bytes.isEmpty()) {
      return tooLarge(source);
    }
    return id(entry.getName())
        .<Finding>map(id -> new SourceDocument(file.documentId() + "/" + id, source, bytes.get()))
        .orElseGet(
            () ->
                reject(
                    source, "An entry before it in the archive has its name.", bytes.get().length));
  }

  private Optional<byte[]> unpacked(byte[] bytes, Compression compression) throws IOException {
    if (compression == Compression.NONE) {
      return Optional.of(bytes);
    }
    try (InputStream in = compression.decode(new ByteArrayInputStream(bytes))) {
      return BoundedBytes.read(in, limits.articleBytes());
    }
  }

  /** The name of an entry without its suffixes, or the whole one when that is taken. */
  private Optional<String> id(String entry) {
    String whole = label(entry);
    String id = DocumentIds.strip(whole);
    if (ids.take(id)) {
      return Optional.of(id);
    }
    return ids.take(whole) ? Optional.of(whole) : Optional.empty();
  }

  /** Archives of a folder name their entries {@code ./a.md}. */
  private static String label(String entry) {
    String label = entry;
    while (label.startsWith("./") || label.startsWith("/")) {
      label = label.substring(label.indexOf('/') + 1);
    }
    return label;
  }

  /** The source of an entry, which tells entries of the same name apart. */
  private String source(ArchiveEntry entry) {
    String source = file.sourceFile() + "/" + entry.getName();
    return names.take(source) ? source : source + "#" + entries;
  }

  private static boolean isFile(ArchiveEntry entry) {
    if (entry instanceof TarArchiveEntry tar) {
      return tar.isFile()
          && !tar.isLink()
          && !tar.isSymbolicLink()
          && !tar.isFIFO()
          && !tar.isCharacterDevice()
          && !tar.isBlockDevice();
    }
    return !entry.isDirectory();
  }

  /** Whether a folder of its path begins with a dot, as in a listing of folders. */
  private static boolean isHidden(String name) {
    for (String part : name.split("/", -1)) {
      if (part.startsWith(".") && !part.equals(".") && !part.equals("..")) {
        return true;
      }
    }
    return false;
  }

  /** Where the checksum stands behind the entry it is not known yet. */
  private static boolean hasItsChecksum(ArchiveEntry entry, byte[] bytes) {
    if (!(entry instanceof ZipArchiveEntry zip)
        || zip.getCrc() < 0
        || zip.getGeneralPurposeBit().usesDataDescriptor()) {
      return true;
    }
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue() == zip.getCrc();
  }

  private Reject tooLarge(String source) {
    return reject(source, "The entry is larger than " + limits.articleSize() + ".", 0);
  }

  private static Reject reject(String source, String reason, long bytes) {
    return Reject.skipped(source, Reject.Stage.READ, reason, bytes);
  }

  @Override
  public String place() {
    return "byte " + content.count() + " of its content, entry " + entries;
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
