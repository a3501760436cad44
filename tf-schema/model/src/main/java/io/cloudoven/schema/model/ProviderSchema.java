package io.cloudoven.schema.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything one version of a provider defines.
 *
 * @param address where the provider comes from
 * @param version its version, such as {@code 5.2.0}; null where the document did not say and nobody else did
 * @param provider the schema of its own configuration, if there is one
 * @param schemas the other schemas by kind and name, kinds without schemas left out
 * @param functions its functions by name
 * @param identities what identifies its resources, by resource type
 */
public record ProviderSchema(
        ProviderAddress address,
        @Nullable String version,
        @Nullable Schema provider,
        Map<SchemaKind, Map<String, Schema>> schemas,
        Map<String, Function> functions,
        Map<String, Identity> identities) {

    /** @throws SchemaException if something is kept under another kind or name than its own */
    public ProviderSchema {
        Objects.requireNonNull(address, "address");
        if (provider != null && provider.kind() != SchemaKind.PROVIDER) {
            throw new SchemaException("the provider schema of " + address + " is of kind "
                    + provider.kind().keyword());
        }
        schemas = byKind(address, schemas);
        functions = Ordered.byName(functions, Function::name);
        identities = Ordered.byName(identities, Identity::name);
    }

    /** A provider schema to be filled in: without version and empty. */
    public static ProviderSchemaBuilder builder(ProviderAddress address) {
        return new ProviderSchemaBuilder(address);
    }

    /** The schemas of one kind by name; empty if there are none. */
    public Map<String, Schema> schemas(SchemaKind kind) {
        if (kind == SchemaKind.PROVIDER) {
            return provider == null ? Map.of() : Map.of(provider.name(), provider);
        }
        return schemas.getOrDefault(kind, Map.of());
    }

    /** The resources by name. */
    public Map<String, Schema> resources() {
        return schemas(SchemaKind.RESOURCE);
    }

    /** The data sources by name. */
    public Map<String, Schema> dataSources() {
        return schemas(SchemaKind.DATA_SOURCE);
    }

    /** The ephemeral resources by name. */
    public Map<String, Schema> ephemeralResources() {
        return schemas(SchemaKind.EPHEMERAL_RESOURCE);
    }

    /** The list resources by name. */
    public Map<String, Schema> listResources() {
        return schemas(SchemaKind.LIST_RESOURCE);
    }

    /** The actions by name. */
    public Map<String, Schema> actions() {
        return schemas(SchemaKind.ACTION);
    }

    /** Everything in here: schemas by kind, then functions, then identities, each ordered by name. */
    public List<Definition> definitions() {
        List<Definition> all = new ArrayList<>();
        for (SchemaKind kind : SchemaKind.values()) {
            all.addAll(schemas(kind).values());
        }
        all.addAll(functions.values());
        all.addAll(identities.values());
        return Collections.unmodifiableList(all);
    }

    /** The same as a version nobody had named before. */
    public ProviderSchema withVersion(@Nullable String version) {
        return new ProviderSchema(address, version, provider, schemas, functions, identities);
    }

    /** Facts only: names, types, flags and figures stay; descriptions, summaries and deprecation messages go. */
    public ProviderSchema withoutDescriptions() {
        ProviderSchemaBuilder builder = builder(address).version(version);
        definitions().forEach(definition -> builder.add(definition.withoutDescriptions()));
        return builder.build();
    }

    private static Map<SchemaKind, Map<String, Schema>> byKind(
            ProviderAddress address, Map<SchemaKind, Map<String, Schema>> schemas) {
        Map<SchemaKind, Map<String, Schema>> copy = new EnumMap<>(SchemaKind.class);
        schemas.forEach((kind, named) -> {
            if (!named.isEmpty()) {
                copy.put(kind, Ordered.byName(named, Schema::name));
            }
            if (kind == SchemaKind.PROVIDER || named.values().stream().anyMatch(schema -> schema.kind() != kind)) {
                throw new SchemaException(
                        "provider " + address + " has a schema of another kind under " + kind.folder());
            }
        });
        return Collections.unmodifiableMap(copy);
    }
}
