package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputListingTest {

  @TempDir private Path temp;
  private Path root;

  @BeforeEach
  void makeRoot() throws Exception {
    root = Files.createDirectory(temp.resolve("in"));
  }

  @Test
  void articlesOfAllFoldersInTheOrderOfTheirIds() throws Exception {
    write("b.md", "12345");
    write("a/朝鮮.txt", "1");
    write("a.txt", "");
    write("notes.csv", "1");
    write(".hidden/x.md", "1");
    write(".x.md", "1");
    InputListing listing = InputListing.of(root);
    assertEquals(
        List.of(
            new InputFile("a", "a.txt", 0),
            new InputFile("a/朝鮮", "a/朝鮮.txt", 1),
            new InputFile("b", "b.md", 5)),
        listing.files());
    assertEquals(List.of(), listing.rejects());
    assertEquals(6, listing.bytes());
  }

  @Test
  void aNameThatCannotBeReadIsSaid() throws Exception {
    write("a\uFFFD.md", "1");
    InputListing listing = InputListing.of(root);
    assertEquals(List.of(), listing.files());
    assertEquals(
        "Its name cannot be read in this locale; set LC_ALL=C.UTF-8.",
        listing.rejects().get(0).reason());
  }

  @Test
  void oneFileIsAnInputToo() throws Exception {
    write("b.md", "12345");
    write("c.md", "12345");
    assertEquals(
        List.of(new InputFile("b", "b.md", 5)), InputListing.of(root.resolve("b.md")).files());
  }

  @Test
  void linksAreFollowedInsideTheFolderOnly() throws Exception {
    write("real.md", "12345");
    Files.writeString(temp.resolve("secret.md"), "x");
    Files.createSymbolicLink(root.resolve("inside.md"), root.resolve("real.md"));
    Files.createSymbolicLink(root.resolve("outside.md"), temp.resolve("secret.md"));
    Files.createSymbolicLink(root.resolve("nowhere.md"), root.resolve("gone.md"));
    Files.createSymbolicLink(root.resolve("loop"), root);
    InputListing listing = InputListing.of(root);
    assertEquals(
        List.of("inside.md", "real.md"),
        listing.files().stream().map(InputFile::sourceFile).toList());
    assertEquals(
        List.of(
            "loop: It is a symbolic link to a folder, which is not followed.",
            "nowhere.md: It is a symbolic link that leads nowhere.",
            "outside.md: It is a symbolic link that leads out of the input folder."),
        listing.rejects().stream().map(r -> r.sourceFile() + ": " + r.reason()).sorted().toList());
  }

  @Test
  void aLinkedInputFolderIsTheFolderItself() throws Exception {
    write("a.md", "1");
    Path link = Files.createSymbolicLink(temp.resolve("link"), root);
    assertEquals(List.of(new InputFile("a", "a.md", 1)), InputListing.of(link).files());
  }

  @Test
  void aMissingFolderIsTheUsersError() {
    UserError error = assertThrows(UserError.class, () -> InputListing.of(root.resolve("missing")));
    assertEquals(
        "The input " + root.resolve("missing") + " does not exist or cannot be read.",
        error.getMessage());
  }

  private void write(String name, String text) throws Exception {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
