package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The articles below the input folder, found once, before the graph runs.
 *
 * <p>An article is a regular file whose name ends in {@code .md} or {@code .txt}; names that begin
 * with a dot are left out. A symbolic link is followed to a file below the input folder only, so
 * that a corpus cannot draw in other files of the machine.
 *
 * @param root the input folder
 * @param files in the order of {@code document_id}
 * @param rejects files and folders that could not be taken
 */
record InputListing(Path root, List<InputFile> files, List<Reject> rejects) {

  InputListing {
    files = List.copyOf(files);
    rejects = List.copyOf(rejects);
  }

  /**
   * Lists an input folder, or a single file.
   *
   * @throws UserError when it does not exist or cannot be read
   */
  static InputListing of(Path input) {
    Path real;
    try {
      real = input.toRealPath();
    } catch (IOException e) {
      throw new UserError("The input " + input + " does not exist or cannot be read.", e);
    }
    Walk walk = new Walk(Files.isDirectory(real) ? real : real.getParent());
    try {
      Files.walkFileTree(real, walk);
    } catch (IOException e) {
      throw new UserError("The input folder " + input + " cannot be listed: " + Reasons.of(e), e);
    }
    return walk.listing();
  }

  /** Bytes of all files. */
  long bytes() {
    return files.stream().mapToLong(InputFile::bytes).sum();
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Map<String, Long> sizes = new TreeMap<>();
    private final List<Reject> rejects = new ArrayList<>();

    Walk(Path root) {
      this.root = root;
    }

    InputListing listing() {
      Map<String, String> ids = DocumentIds.of(sizes.keySet());
      List<InputFile> files = new ArrayList<>();
      sizes.forEach((file, bytes) -> files.add(new InputFile(ids.get(file), file, bytes)));
      files.sort(Comparator.comparing(InputFile::documentId, DocumentIds.ORDER));
      return new InputListing(root, files, rejects);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (DocumentIds.isArticle(file.getFileName().toString())) {
        if (name(file).indexOf('\uFFFD') >= 0) {
          reject(file, "Its name cannot be read in this locale; set LC_ALL=C.UTF-8.");
        } else if (attributes.isRegularFile()) {
          sizes.put(name(file), attributes.size());
        } else if (attributes.isSymbolicLink()) {
          follow(file);
        } else {
          reject(file, "It is neither a file nor a folder.");
        }
      } else if (attributes.isSymbolicLink() && Files.isDirectory(file)) {
        reject(file, "It is a symbolic link to a folder, which is not followed.");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (file.equals(root)) {
        throw e;
      }
      reject(file, "It cannot be read: " + Reasons.of(e));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
      if (e != null) {
        reject(folder, "It cannot be listed to its end: " + Reasons.of(e));
      }
      return FileVisitResult.CONTINUE;
    }

    private void follow(Path link) {
      try {
        Path target = link.toRealPath();
        if (!target.startsWith(root)) {
          reject(link, "It is a symbolic link that leads out of the input folder.");
        } else if (Files.isRegularFile(target)) {
          sizes.put(name(link), Files.size(target));
        } else {
          reject(link, "It is a symbolic link to something that is not a file.");
        }
      } catch (IOException e) {
        reject(link, "It is a symbolic link that leads nowhere.");
      }
    }

    private void reject(Path path, String reason) {
      rejects.add(Reject.skipped(name(path), Reject.Stage.MATCH, reason, 0));
    }

    private String name(Path path) {
      return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }
  }
}
