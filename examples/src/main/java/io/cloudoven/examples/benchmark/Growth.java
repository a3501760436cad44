package io.cloudoven.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How the time to emit the stack grows with its size, in one warm JVM.
 *
 * <pre>{@code java -cp … io.cloudoven.examples.benchmark.Growth 5000 50000}</pre>
 */
public final class Growth {
    private static final int ROUNDS = 8;

    private Growth() {}

    /** Prints the best time for {@code arguments[0]} and {@code arguments[1]} resources and the time a resource. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("growth");
        int small = Integer.parseInt(arguments[0]);
        int large = Integer.parseInt(arguments[1]);
        best(small, folder); // warms up
        double smallTime = best(small, folder);
        double largeTime = best(large, folder);
        System.out.printf(
                Locale.ROOT,
                "%d: %.0f ms, %d: %.0f ms, %.2f times the time a resource%n",
                small,
                smallTime,
                large,
                largeTime,
                largeTime / large / (smallTime / small));
    }

    /** The best time of a few rounds, in milliseconds. */
    private static double best(int resources, Path folder) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            StackOfInstances.of(resources).writeTo(folder.resolve("stack-" + resources));
            best = Math.min(best, System.nanoTime() - start);
        }
        return best / 1e6;
    }
}
