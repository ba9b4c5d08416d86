package org.tradefacts.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.io.BoundedSource;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.util.CoderUtils;

/**
 * The splits of a run as a source that every runner takes apart into single splits.
 *
 * <p>{@code Create} would be cut into as many bundles as the runner has workers, by the length of
 * the file names; a worker that is done early then has nothing to take over.
 */
final class SplitSource extends BoundedSource<InputSplit> {

  private static final long serialVersionUID = 1L;

  private static final InputSplitCoder CODER = new InputSplitCoder();

  private final ArrayList<byte[]> encoded = new ArrayList<>();
  private long bytes;

  SplitSource(List<InputSplit> splits) throws IOException {
    for (InputSplit split : splits) {
      encoded.add(CoderUtils.encodeToByteArray(CODER, split));
      bytes += split.bytes();
    }
  }

  @Override
  public List<SplitSource> split(long desiredBundleSizeBytes, PipelineOptions options)
      throws IOException {
    List<SplitSource> sources = new ArrayList<>();
    for (byte[] split : encoded) {
      sources.add(new SplitSource(List.of(CoderUtils.decodeFromByteArray(CODER, split))));
    }
    return sources;
  }

  @Override
  public long getEstimatedSizeBytes(PipelineOptions options) {
    return bytes;
  }

  @Override
  public Coder<InputSplit> getOutputCoder() {
    return CODER;
  }

  @Override
  public BoundedReader<InputSplit> createReader(PipelineOptions options) {
    return new Reader(this);
  }

  private static final class Reader extends BoundedReader<InputSplit> {
    private final SplitSource source;
    private int next;
    private InputSplit current;

    Reader(SplitSource source) {
      this.source = source;
    }

    @Override
    public boolean start() throws IOException {
      return advance();
    }

    @Override
    public boolean advance() throws IOException {
      if (next == source.encoded.size()) {
        return false;
      }
      current = CoderUtils.decodeFromByteArray(CODER, source.encoded.get(next++));
      return true;
    }

    @Override
    public InputSplit getCurrent() {
      if (next == 0) {
        throw new NoSuchElementException("not started");
      }
      return current;
    }

    @Override
    public void close() {}

    @Override
    public BoundedSource<InputSplit> getCurrentSource() {
      return source;
    }
  }
}
