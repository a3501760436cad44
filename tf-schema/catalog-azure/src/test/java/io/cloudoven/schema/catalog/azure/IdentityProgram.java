package io.cloudoven.schema.catalog.azure;

import io.cloudoven.azure.AzureCredential;
import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.model.ProviderSchema;
import java.net.URI;

/** A program of its own that writes a small provider as whom its environment says it is, and reads it back. */
final class IdentityProgram {

    private IdentityProgram() {}

    public static void main(String[] arguments) {
        ProviderSchema shop = Shop.of("1.0.0", "cart", 3);
        store(arguments[0]).write(shop);
        ProviderSchema read = Catalog.of(store(arguments[0]))
                .provider(Shop.ADDRESS.toString())
                .load();
        System.out.println(read.equals(shop) ? "read what was written" : "read something else");
    }

    private static AzureBlobStore store(String container) {
        return AzureBlobStore.builder(URI.create(container))
                .credential(AzureCredential.ofEnvironment())
                .build();
    }
}
