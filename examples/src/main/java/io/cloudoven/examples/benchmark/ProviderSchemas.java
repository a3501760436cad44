package io.cloudoven.examples.benchmark;

import io.cloudoven.schema.crawler.plugin.ProviderPlugin;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Asks a provider's plugin for its schema and nothing else, each time a new process of the plugin.
 *
 * <pre>{@code java -cp … io.cloudoven.examples.benchmark.ProviderSchemas terraform-provider-time_v0.14.2 hashicorp/time 20}</pre>
 */
public final class ProviderSchemas {
    private ProviderSchemas() {}

    /**
     * Asks the plugin {@code arguments[0]} of the provider {@code arguments[1]}, {@code arguments[2]} times (once by
     * default), and prints the number of definitions and the best time in seconds.
     */
    public static void main(String[] arguments) {
        Path plugin = Path.of(arguments[0]);
        ProviderAddress address = ProviderAddress.parse(arguments[1]);
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        int definitions = 0;
        long best = Long.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            definitions = ask(plugin, address).definitions().size();
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.println(definitions + " " + String.format(Locale.ROOT, "%.2f", best / 1e9));
    }

    private static ProviderSchema ask(Path binary, ProviderAddress address) {
        try (ProviderPlugin plugin = ProviderPlugin.start(binary)) {
            return plugin.schema(address, null);
        }
    }
}
