package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Small work on folders. */
final class Folders {

  private Folders() {}

  /** Names of what lies in a folder, sorted; none when there is no such folder. */
  static List<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(child -> child.getFileName().toString()).sorted().toList();
    }
  }

  /** Paths of all files below a folder, separated by {@code /}, sorted; links count as files. */
  static List<String> files(Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    for (String name : names(folder)) {
      files.addAll(files(folder, name));
    }
    return files;
  }

  /** The same for a file or folder in it. */
  static List<String> files(Path folder, String name) throws IOException {
    Path path = folder.resolve(name);
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
        ? files(path).stream().map(file -> name + "/" + file).toList()
        : List.of(name);
  }

  /** Deletes a folder when there is nothing but folders in it. */
  static void deleteIfWithoutFiles(Path folder) throws IOException {
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && files(folder).isEmpty()) {
      delete(folder);
    }
  }

  /** Deletes a folder with all that is in it; symbolic links are not followed. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException e)
              throws IOException {
            if (e != null) {
              throw e;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
