package io.cloudoven.schema.model;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A provider schema being filled in. Not thread-safe. */
public final class ProviderSchemaBuilder {

    private final ProviderAddress address;
    private @Nullable String version;
    private @Nullable Schema provider;
    private final Map<SchemaKind, Map<String, Schema>> schemas = new EnumMap<>(SchemaKind.class);
    private final Map<String, Function> functions = new LinkedHashMap<>();
    private final Map<String, Identity> identities = new LinkedHashMap<>();
    private final Map<DefinitionKey, Documentation> documentation = new LinkedHashMap<>();

    ProviderSchemaBuilder(ProviderAddress address) {
        this.address = address;
    }

    /** The provider's version. Default: not known. */
    public ProviderSchemaBuilder version(@Nullable String version) {
        this.version = version;
        return this;
    }

    /**
     * Adds a schema, function or identity to those of its kind.
     *
     * @throws SchemaException if there already is one of that name
     */
    public ProviderSchemaBuilder add(Definition definition) {
        Definition before;
        if (definition instanceof Schema schema) {
            before = add(schema);
        } else if (definition instanceof Function function) {
            before = functions.putIfAbsent(function.name(), function);
        } else {
            before = identities.putIfAbsent(definition.name(), (Identity) definition);
        }
        if (before != null) {
            throw new SchemaException("provider " + address + " has " + definition.folder() + "/" + definition.name()
                    + " twice; drop one");
        }
        return this;
    }

    /** Sets what documentation says about a definition, which may be added later. */
    public ProviderSchemaBuilder document(DefinitionKey key, Documentation texts) {
        documentation.put(key, texts);
        return this;
    }

    private @Nullable Schema add(Schema schema) {
        if (schema.kind() != SchemaKind.PROVIDER) {
            return schemas.computeIfAbsent(schema.kind(), kind -> new LinkedHashMap<>())
                    .putIfAbsent(schema.name(), schema);
        }
        Schema before = provider;
        provider = schema;
        return before;
    }

    /**
     * The provider schema.
     *
     * @throws SchemaException if something is documented that was not added
     */
    public ProviderSchema build() {
        return new ProviderSchema(address, version, provider, schemas, functions, identities, documentation);
    }
}
