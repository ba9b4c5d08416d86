package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.Optional;
import org.apache.beam.sdk.Pipeline.PipelineExecutionException;
import org.junit.jupiter.api.Test;

class FailuresTest {

  private final IOException full = new IOException("No space left on device");

  /** Parquet's writer puts the whole footer around it, with the least and greatest texts. */
  @Test
  void theInnermostFailureIsTheReason() {
    Throwable wrapped =
        new PipelineExecutionException(
            new IOException("cannot write " + "機密".repeat(1000), new RuntimeException(full)));
    assertSame(full, Failures.ofWriting(wrapped).orElseThrow());
    assertSame(full, Failures.ofWriting(full).orElseThrow());
  }

  @Test
  void otherFailuresAreNotOfWriting() {
    assertEquals(Optional.empty(), Failures.ofWriting(new IllegalStateException("x")));
  }

  @Test
  void theRunnersOwnFailureIsTakenOff() {
    assertSame(full, Failures.unwrapped(new PipelineExecutionException(full)));
    assertSame(full, Failures.unwrapped(full));
  }
}
