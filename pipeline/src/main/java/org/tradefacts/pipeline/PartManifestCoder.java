package org.tradefacts.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.BigEndianLongCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.tradefacts.pipeline.InputDocuments.CutIds;

/** The form in which manifests travel, and in which they are kept in the staging folder. */
final class PartManifestCoder extends AtomicCoder<PartManifest> {

  private static final long serialVersionUID = 1L;

  private static final StringUtf8Coder STRING = StringUtf8Coder.of();
  private static final VarIntCoder INT = VarIntCoder.of();
  private static final VarLongCoder LONG = VarLongCoder.of();
  private static final ListCoder<Long> HASHES = ListCoder.of(BigEndianLongCoder.of());

  @Override
  public void encode(PartManifest manifest, OutputStream out) throws IOException {
    INT.encode(manifest.split(), out);
    INT.encode(manifest.parts().size(), out);
    for (PartManifest.Part part : manifest.parts()) {
      STRING.encode(part.table(), out);
      STRING.encode(part.format(), out);
      STRING.encode(part.file(), out);
      LONG.encode(part.rows(), out);
      LONG.encode(part.bytes(), out);
      LONG.encode(part.checksum(), out);
      LONG.encode(part.guarded(), out);
    }
    INT.encode(manifest.rejects().size(), out);
    for (Reject reject : manifest.rejects()) {
      STRING.encode(reject.sourceFile(), out);
      STRING.encode(reject.stage().name(), out);
      STRING.encode(reject.severity().name(), out);
      STRING.encode(reject.reason(), out);
      LONG.encode(reject.bytes(), out);
    }
    INT.encode(manifest.cutIds().size(), out);
    for (CutIds ids : manifest.cutIds()) {
      STRING.encode(ids.sourceFile(), out);
      HASHES.encode(ids.hashes(), out);
    }
    LONG.encode(manifest.bytes(), out);
  }

  @Override
  public PartManifest decode(InputStream in) throws IOException {
    int split = INT.decode(in);
    List<PartManifest.Part> parts = new ArrayList<>();
    for (int n = INT.decode(in); n > 0; n--) {
      parts.add(
          new PartManifest.Part(
              STRING.decode(in),
              STRING.decode(in),
              STRING.decode(in),
              LONG.decode(in),
              LONG.decode(in),
              LONG.decode(in),
              LONG.decode(in)));
    }
    List<Reject> rejects = new ArrayList<>();
    for (int n = INT.decode(in); n > 0; n--) {
      rejects.add(
          new Reject(
              STRING.decode(in),
              Reject.Stage.valueOf(STRING.decode(in)),
              Reject.Severity.valueOf(STRING.decode(in)),
              STRING.decode(in),
              LONG.decode(in)));
    }
    List<CutIds> cutIds = new ArrayList<>();
    for (int n = INT.decode(in); n > 0; n--) {
      cutIds.add(new CutIds(STRING.decode(in), HASHES.decode(in)));
    }
    return new PartManifest(split, parts, rejects, cutIds, LONG.decode(in));
  }

  @Override
  public boolean consistentWithEquals() {
    return true;
  }
}
