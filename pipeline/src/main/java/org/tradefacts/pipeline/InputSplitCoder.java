package org.tradefacts.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.coders.VarLongCoder;

/** The compact form in which splits travel to the workers. */
final class InputSplitCoder extends AtomicCoder<InputSplit> {

  private static final long serialVersionUID = 1L;

  private static final StringUtf8Coder STRING = StringUtf8Coder.of();
  private static final VarIntCoder INT = VarIntCoder.of();
  private static final VarLongCoder LONG = VarLongCoder.of();

  @Override
  public void encode(InputSplit split, OutputStream out) throws IOException {
    INT.encode(split.number(), out);
    INT.encode(split.files().size(), out);
    for (InputFile file : split.files()) {
      STRING.encode(file.documentId(), out);
      STRING.encode(file.sourceFile(), out);
      LONG.encode(file.start(), out);
      LONG.encode(file.bytes(), out);
      LONG.encode(file.fileBytes(), out);
    }
  }

  @Override
  public InputSplit decode(InputStream in) throws IOException {
    int number = INT.decode(in);
    int count = INT.decode(in);
    List<InputFile> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      files.add(
          new InputFile(
              STRING.decode(in),
              STRING.decode(in),
              LONG.decode(in),
              LONG.decode(in),
              LONG.decode(in)));
    }
    return new InputSplit(number, files);
  }

  @Override
  public boolean consistentWithEquals() {
    return true;
  }
}
