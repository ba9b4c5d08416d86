package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files to read, found once, before the graph runs.
 *
 * <p>They are regular files whose names end in one of the suffixes of {@link InputKind}, with or
 * without that of a {@link Compression}; names that begin with a dot are left out. A symbolic link
 * is followed to a file below the input folder only, so that a corpus cannot draw in other files of
 * the machine.
 *
 * @param root where they lie
 * @param files in the order of {@code document_id}
 * @param rejects files and folders that could not be taken
 */
record InputListing(InputRoot root, List<InputFile> files, List<Reject> rejects) {

  InputListing {
    files = List.copyOf(files);
    rejects = List.copyOf(rejects);
  }

  /**
   * Lists what {@code --input} names: a folder or a file of this machine, or a glob or a path on
   * one of Beam's file systems.
   *
   * @throws UserError when it does not exist or cannot be read
   */
  static InputListing of(String input) {
    return FileSystemListing.isMeant(input) ? FileSystemListing.of(input) : of(Path.of(input));
  }

  /**
   * The files by their paths below the root.
   *
   * @param sizes bytes of each
   */
  static InputListing of(InputRoot root, Map<String, Long> sizes, List<Reject> rejects) {
    Map<String, String> ids = DocumentIds.of(sizes.keySet());
    List<InputFile> files = new ArrayList<>();
    sizes.forEach((file, bytes) -> files.add(new InputFile(ids.get(file), file, bytes)));
    files.sort(InputFile.ORDER);
    return new InputListing(root, files, rejects);
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

  /** The file that holds a document. */
  Optional<InputFile> fileOf(String documentId) {
    return files.stream()
        .filter(
            file ->
                file.name().kind().isContainer()
                    ? documentId.startsWith(file.documentId() + "/")
                    : documentId.equals(file.documentId()))
        .findFirst();
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
      return InputListing.of(InputRoot.folder(root), sizes, rejects);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (InputName.of(file.getFileName().toString()).isPresent()) {
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
