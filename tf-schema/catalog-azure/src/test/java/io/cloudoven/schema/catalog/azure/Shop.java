package io.cloudoven.schema.catalog.azure;

import io.cloudoven.azurite.Azurite;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;

/** A small provider. */
final class Shop {

    static final ProviderAddress ADDRESS = ProviderAddress.parse("example.com/acme/shop");

    private Shop() {}

    /** A store in a container of its own. */
    static AzureBlobStore store(Azurite azurite, String container) {
        return AzureBlobStore.builder(azurite.connectionString(), container).build();
    }

    /**
     * A version.
     *
     * @param name tells contents of the same version apart
     * @param count of resources beside that one
     */
    static ProviderSchema of(String version, String name, int count) {
        var shop = ProviderSchema.builder(ADDRESS).version(version);
        for (int i = 0; i < count; i++) {
            long state = name.length() + name.charAt(0);
            shop.add(new Schema(SchemaKind.RESOURCE, "shop_thing_" + i, state, Block.EMPTY));
        }
        return shop.add(new Schema(SchemaKind.RESOURCE, "shop_" + name, 0, Block.EMPTY))
                .build();
    }
}
