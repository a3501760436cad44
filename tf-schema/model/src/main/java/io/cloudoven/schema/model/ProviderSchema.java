package io.cloudoven.schema.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
 * @param documentation what its documentation says, by definition; empty unless somebody read it
 */
public record ProviderSchema(
        ProviderAddress address,
        @Nullable String version,
        @Nullable Schema provider,
        Map<SchemaKind, Map<String, Schema>> schemas,
        Map<String, Function> functions,
        Map<String, Identity> identities,
        Map<DefinitionKey, Documentation> documentation) {

    /** @throws SchemaException if something is kept under another kind or name than its own, or documents nothing */
    public ProviderSchema {
        Objects.requireNonNull(address, "address");
        if (provider != null && provider.kind() != SchemaKind.PROVIDER) {
            throw new SchemaException("the provider schema of " + address + " is of kind "
                    + provider.kind().keyword());
        }
        schemas = byKind(address, schemas);
        functions = Ordered.byName(functions, Function::name);
        identities = Ordered.byName(identities, Identity::name);
        documentation = Collections.unmodifiableMap(new TreeMap<>(documentation));
        for (DefinitionKey key : documentation.keySet()) {
            if (!has(key, provider, schemas, functions, identities)) {
                throw new SchemaException("provider " + address + " has documentation of " + Quoted.text(key.toString())
                        + ", which it does not define; leave it out");
            }
        }
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
        return new ProviderSchema(address, version, provider, schemas, functions, identities, documentation);
    }

    /**
     * The same with what its documentation says, in place of what it had.
     *
     * @throws SchemaException if something is documented that is not defined here
     */
    public ProviderSchema withDocumentation(Map<DefinitionKey, Documentation> documentation) {
        return new ProviderSchema(address, version, provider, schemas, functions, identities, documentation);
    }

    /** The same with the texts of its documentation as descriptions: see {@link Schema#describedBy}. */
    public ProviderSchema described() {
        if (documentation.isEmpty()) {
            return this;
        }
        ProviderSchemaBuilder builder = builder(address).version(version);
        for (Definition definition : definitions()) {
            Documentation texts = documentation.get(definition.key());
            builder.add(texts != null && definition instanceof Schema schema ? schema.describedBy(texts) : definition);
        }
        documentation.forEach(builder::document);
        return builder.build();
    }

    /** Facts only: names, types, flags and figures stay; documentation, descriptions, summaries and deprecation messages go. */
    public ProviderSchema withoutDescriptions() {
        ProviderSchemaBuilder builder = builder(address).version(version);
        definitions().forEach(definition -> builder.add(definition.withoutDescriptions()));
        return builder.build();
    }

    private static boolean has(
            DefinitionKey key,
            @Nullable Schema provider,
            Map<SchemaKind, Map<String, Schema>> schemas,
            Map<String, Function> functions,
            Map<String, Identity> identities) {
        return switch (key.folder()) {
            case Function.FOLDER -> functions.containsKey(key.name());
            case Identity.FOLDER -> identities.containsKey(key.name());
            default ->
                provider != null && provider.key().equals(key)
                        || SchemaKind.ofFolder(key.folder())
                                .map(kind ->
                                        schemas.getOrDefault(kind, Map.of()).containsKey(key.name()))
                                .orElse(false);
        };
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
