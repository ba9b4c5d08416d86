package org.tradefacts.pipeline;

import java.io.IOException;
import java.io.Serializable;

/**
 * How much one input may take.
 *
 * @param articleBytes larger articles are passed over; at most {@link #LARGEST}
 * @param unpackRatio a compressed input that unpacks to more than so many times its size is given
 *     up; it applies beyond {@link #ANY_RATIO} bytes
 */
record Limits(int articleBytes, long unpackRatio) implements Serializable {

  /** Larger articles do not fit the offset tables. */
  static final int LARGEST = 256 << 20;

  /** Four times the largest page that a wiki takes; two at once fit a heap of 1 GB. */
  static final int ARTICLE_BYTES = 8 << 20;

  /** Text packs some 3 to 20 times, copies of one text some more. */
  static final int UNPACK_RATIO = 250;

  /** So much may come of the smallest file. */
  static final long ANY_RATIO = 64L << 20;

  /** A longer name of an entry or a record would stand in each of its rows. */
  static final int NAME = 1_000;

  static final Limits DEFAULT = new Limits(ARTICLE_BYTES, UNPACK_RATIO);

  /** For a document that a run has accepted. */
  static final Limits WIDEST = new Limits(LARGEST, Long.MAX_VALUE);

  /** A line of JSON may write each character of its text as an escape, beside other fields. */
  int lineBytes() {
    return 2 * articleBytes + (1 << 20);
  }

  /** The limit of an article, for people. */
  String articleSize() {
    return articleBytes % (1 << 20) == 0 ? (articleBytes >> 20) + " MB" : articleBytes + " bytes";
  }

  /**
   * Checks what has come of compressed bytes so far.
   *
   * @throws IOException when it is out of all proportion
   */
  void checkRatio(long packed, long unpacked) throws IOException {
    if (unpacked > ANY_RATIO && unpacked / unpackRatio > packed) {
      throw new IOException("it unpacks to more than " + unpackRatio + " times its size");
    }
  }
}
