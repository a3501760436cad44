package io.cloudoven.terraform.untyped;

import io.cloudoven.schema.catalog.ProviderCatalog;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import java.util.Collection;
import java.util.Optional;

/** Where a provider's schemas are found: in a catalog, read as they are asked for, or all in memory. Thread-safe. */
interface SchemaSource {

    Optional<Schema> find(SchemaKind kind, String name);

    Collection<String> names(SchemaKind kind);

    static SchemaSource of(ProviderCatalog catalog) {
        return new SchemaSource() {
            @Override
            public Optional<Schema> find(SchemaKind kind, String name) {
                return catalog.find(kind, name);
            }

            @Override
            public Collection<String> names(SchemaKind kind) {
                return catalog.names(kind);
            }
        };
    }

    static SchemaSource of(ProviderSchema schema) {
        return new SchemaSource() {
            @Override
            public Optional<Schema> find(SchemaKind kind, String name) {
                return Optional.ofNullable(schema.schemas(kind).get(name));
            }

            @Override
            public Collection<String> names(SchemaKind kind) {
                return schema.schemas(kind).keySet();
            }
        };
    }
}
