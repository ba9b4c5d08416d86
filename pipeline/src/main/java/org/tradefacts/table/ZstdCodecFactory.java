package org.tradefacts.table;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** ZSTD straight from zstd-jni: Parquet's own factory needs Hadoop. Compresses only. */
final class ZstdCodecFactory implements CompressionCodecFactory {
  /** Higher levels cost more time than their size is worth here; see docs/formats.md. */
  private static final int LEVEL = 3;

  private final Compressor compressor = new Compressor();

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    if (codec != CompressionCodecName.ZSTD) {
      throw new IllegalArgumentException("only ZSTD, not " + codec);
    }
    return compressor;
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    throw new UnsupportedOperationException("only writes");
  }

  @Override
  public void release() {
    compressor.release();
  }

  private static final class Compressor implements BytesInputCompressor {
    private final ZstdCompressCtx context = new ZstdCompressCtx().setLevel(LEVEL);
    private final Buffer source = new Buffer();
    private byte[] target = new byte[0];

    @Override
    public BytesInput compress(BytesInput bytes) throws IOException {
      source.reset();
      bytes.writeAllTo(source);
      int bound = Math.toIntExact(Zstd.compressBound(source.size()));
      if (target.length < bound) {
        target = new byte[bound];
      }
      int length = context.compressByteArray(target, 0, bound, source.array(), 0, source.size());
      return BytesInput.from(target, 0, length);
    }

    @Override
    public CompressionCodecName getCodecName() {
      return CompressionCodecName.ZSTD;
    }

    @Override
    public void release() {
      context.close();
    }
  }

  /** Shows its bytes without a copy. */
  private static final class Buffer extends ByteArrayOutputStream {
    byte[] array() {
      return buf;
    }
  }
}
