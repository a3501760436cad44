/** What the benchmarks run; their scripts and the peers stand in {@code benchmarks}. */
@NullMarked
package io.cloudoven.examples.benchmark;

import org.jspecify.annotations.NullMarked;
