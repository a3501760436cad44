package io.cloudoven.schema.crawler.plugin;

import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import java.nio.file.Path;

/**
 * Asks a plugin for its schema, for measuring: once in this cold JVM, or as many times as given, each in milliseconds.
 * Needs no more than the classes of this module and of the model.
 */
final class ColdSchema {

    private ColdSchema() {}

    public static void main(String[] arguments) {
        Path binary = Path.of(arguments[0]);
        ProviderAddress address = ProviderAddress.parse(arguments[1]);
        int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        for (int run = 1; run <= runs; run++) {
            long began = System.nanoTime();
            try (ProviderPlugin plugin = ProviderPlugin.start(binary)) {
                ProviderSchema schema = plugin.schema(address, null);
                System.out.println("run " + run + ": " + schema.definitions().size() + " definitions, "
                        + (System.nanoTime() - began) / 1_000_000 + " ms");
            }
        }
    }
}
