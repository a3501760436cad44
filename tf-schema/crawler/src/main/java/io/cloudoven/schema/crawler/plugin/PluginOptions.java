package io.cloudoven.schema.crawler.plugin;

import java.time.Duration;

/**
 * How long a plugin may take and how much it may use. Immutable; each method returns changed options.
 *
 * @param startTimeout until it has said how to reach it and the connection stands. Default: 1 minute
 * @param callTimeout for each answer. Default: 2 minutes
 * @param totalTimeout for all its life. Default: 15 minutes
 * @param memory in bytes. Default: 4 GiB. Linux enforces it on the process (private writable memory, {@code ulimit -d});
 *     everywhere plugins written in Go are told to keep below it ({@code GOMEMLIMIT})
 * @param longestReply in bytes. Default: 512 MiB
 */
public record PluginOptions(
        Duration startTimeout, Duration callTimeout, Duration totalTimeout, long memory, int longestReply) {

    static final PluginOptions DEFAULT = new PluginOptions(
            Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(15), 4L << 30, 512 << 20);

    private static final long LEAST_MEMORY = 16L << 20;

    /** @throws IllegalArgumentException if a duration is not positive, or a size too small for any plugin */
    public PluginOptions {
        if (!isPositive(startTimeout) || !isPositive(callTimeout) || !isPositive(totalTimeout)) {
            throw new IllegalArgumentException("a time limit of a plugin is not positive: " + startTimeout + ", "
                    + callTimeout + ", " + totalTimeout);
        }
        if (memory < LEAST_MEMORY || longestReply <= 0) {
            throw new IllegalArgumentException("a plugin is allowed " + memory + " bytes of memory and replies of "
                    + longestReply + " bytes; no plugin does with less than " + LEAST_MEMORY + " and 1");
        }
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }

    /** Until the connection stands. */
    public PluginOptions startTimeout(Duration startTimeout) {
        return new PluginOptions(startTimeout, callTimeout, totalTimeout, memory, longestReply);
    }

    /** For each answer. */
    public PluginOptions callTimeout(Duration callTimeout) {
        return new PluginOptions(startTimeout, callTimeout, totalTimeout, memory, longestReply);
    }

    /** For all the plugin's life. */
    public PluginOptions totalTimeout(Duration totalTimeout) {
        return new PluginOptions(startTimeout, callTimeout, totalTimeout, memory, longestReply);
    }

    /** In bytes. */
    public PluginOptions memory(long memory) {
        return new PluginOptions(startTimeout, callTimeout, totalTimeout, memory, longestReply);
    }

    /** In bytes. */
    public PluginOptions longestReply(int longestReply) {
        return new PluginOptions(startTimeout, callTimeout, totalTimeout, memory, longestReply);
    }
}
