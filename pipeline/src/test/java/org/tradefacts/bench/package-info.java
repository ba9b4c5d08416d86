/**
 * Speed and memory: a corpus of any size, the passes that whole runs are compared with, and the JMH
 * benchmarks of each stage. {@code scripts/bench} and {@code scripts/jmh} run them;
 * docs/performance.md keeps what they said.
 */
package org.tradefacts.bench;
