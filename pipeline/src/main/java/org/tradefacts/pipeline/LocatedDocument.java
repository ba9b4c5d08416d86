package org.tradefacts.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A document found again after a run, and where.
 *
 * @param document what stands there now
 * @param place its file, for people
 */
record LocatedDocument(SourceDocument document, String place) {

  /** A document in an input file; empty when it is not there. */
  static Optional<LocatedDocument> find(InputRoot root, InputFile file, String documentId) {
    try (InputDocuments documents = new InputDocuments(root, file, Limits.WIDEST)) {
      for (Optional<Finding> next = documents.next(); next.isPresent(); next = documents.next()) {
        if (next.get() instanceof SourceDocument found && found.id().equals(documentId)) {
          return Optional.of(new LocatedDocument(found, root.place(found.sourceFile())));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The article in a file of this machine, compressed or not.
   *
   * @throws UserError when it is a container
   */
  static LocatedDocument of(Path path) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    String name = path.getFileName().toString();
    InputFile file = new InputFile(DocumentIds.strip(name), name, 0);
    if (file.name().kind().isContainer()) {
      throw new UserError(
          "'" + path + "' holds many articles; give the document_id of one of the last run.");
    }
    try (InputDocuments documents =
        new InputDocuments(InputRoot.folder(folder), file, Limits.WIDEST)) {
      Optional<Finding> found = documents.next();
      if (found.isPresent() && found.get() instanceof SourceDocument document) {
        return new LocatedDocument(document, path.toString());
      }
      throw new UserError(found.map(Finding::toString).orElse("'" + path + "' holds no article."));
    }
  }
}
