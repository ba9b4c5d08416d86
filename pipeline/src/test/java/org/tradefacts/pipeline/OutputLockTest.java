package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {

  private static final int RUNS = 4;
  private static final int TIMES = 2000;

  @TempDir private Path folder;

  /** Each lock file is deleted while others are about to lock it. */
  @Test
  void ofManyAtOnceOneHasIt() throws Exception {
    AtomicInteger holders = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    Callable<Boolean> run =
        () -> {
          for (int i = 0; i < TIMES; i++) {
            try (OutputLock lock = OutputLock.take(folder)) {
              assertNotNull(lock);
              most.accumulateAndGet(holders.incrementAndGet(), Math::max);
              taken.incrementAndGet();
              Thread.onSpinWait();
              holders.decrementAndGet();
            } catch (UserError e) {
              Thread.onSpinWait();
            }
          }
          return true;
        };
    ExecutorService threads = Executors.newFixedThreadPool(RUNS);
    try {
      List<Callable<Boolean>> runs = new ArrayList<>();
      for (int i = 0; i < RUNS; i++) {
        runs.add(run);
      }
      for (Future<Boolean> done : threads.invokeAll(runs)) {
        assertTrue(done.get());
      }
    } finally {
      threads.shutdownNow();
    }
    assertTrue(taken.get() > TIMES / 10, taken + " taken");
    assertEquals(1, most.get());
    assertEquals(List.of(), Folders.names(folder));
  }

  @Test
  void itIsGivenBack() throws Exception {
    OutputLock.take(folder).close();
    try (OutputLock lock = OutputLock.take(folder)) {
      assertNotNull(lock);
      assertThrows(UserError.class, () -> OutputLock.take(folder));
      assertTrue(Files.exists(folder.resolve(OutputLock.NAME)));
    }
    assertFalse(Files.exists(folder.resolve(OutputLock.NAME)));
  }

  @Test
  void aLinkOfItsNameIsNotFollowed() throws Exception {
    Path mine = Files.writeString(folder.resolve("thesis"), "mine");
    Files.createSymbolicLink(folder.resolve(OutputLock.NAME), mine);
    assertThrows(IOException.class, () -> OutputLock.take(folder));
    assertEquals("mine", Files.readString(mine));
  }
}
