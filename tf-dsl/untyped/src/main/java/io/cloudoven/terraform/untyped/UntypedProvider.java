package io.cloudoven.terraform.untyped;

import io.cloudoven.schema.catalog.ProviderCatalog;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import io.cloudoven.terraform.block.ConfigurationException;
import io.cloudoven.terraform.block.ProviderRequirement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A provider whose resources are written by name, checked against its schema.
 *
 * <pre>{@code
 * UntypedProvider time = UntypedProvider.of(catalog.provider("hashicorp/time"));
 *
 * UntypedResource monthly = blueprint.add(time.resource("time_rotating", "monthly").set("rotation_days", 30));
 * UntypedResource pause = blueprint.add(time.resource("time_sleep", "pause")
 *         .set("create_duration", "30s")
 *         .set("triggers", Map.of("at", monthly.string("rfc3339"))));
 * blueprint.output("id", pause.string("id"));
 * }</pre>
 *
 * <p>Blocks made by it go wherever those of generated classes go, and refer to one another and to those. A configuration
 * that has one requires the provider from the schema's address, in a version that has what the schema says: {@code ~>
 * 0.14} for 0.14.2.
 *
 * <p>Immutable and thread-safe.
 */
public final class UntypedProvider {
    private static final List<SchemaKind> KINDS =
            List.of(SchemaKind.RESOURCE, SchemaKind.DATA_SOURCE, SchemaKind.EPHEMERAL_RESOURCE);

    private final SchemaSource schemas;
    private final ProviderRequirement requirement;
    private final String version;
    private final Map<Key, UntypedType> types = new ConcurrentHashMap<>();

    private record Key(SchemaKind kind, String name) {}

    private UntypedProvider(SchemaSource schemas, ProviderRequirement requirement, String version) {
        this.schemas = schemas;
        this.requirement = requirement;
        this.version = version;
    }

    /** The provider that a catalog has in some version. */
    public static UntypedProvider of(ProviderCatalog catalog) {
        String number = catalog.version().version().toString();
        return new UntypedProvider(
                SchemaSource.of(catalog),
                Requirement.of(catalog.version().provider(), number),
                catalog.version().toString());
    }

    /**
     * The provider that a schema describes.
     *
     * @throws ConfigurationException if the schema does not say of which version it is
     */
    public static UntypedProvider of(ProviderSchema schema) {
        String number = schema.version();
        if (number == null) {
            throw new ConfigurationException("the schema of " + schema.address()
                    + " does not say of which version it is; use schema.withVersion(...)");
        }
        return new UntypedProvider(
                SchemaSource.of(schema), Requirement.of(schema.address(), number), schema.address() + " " + number);
    }

    /** The same provider, required in other versions: {@code ">= 0.14.2"}. */
    public UntypedProvider withVersion(String constraint) {
        return new UntypedProvider(schemas, requirement.withVersion(constraint), version);
    }

    /** What a configuration says to get the provider. */
    public ProviderRequirement requirement() {
        return requirement;
    }

    /** The provider's default configuration; {@code alias} makes another. */
    public UntypedProviderConfiguration configuration() {
        Block block = schemas.names(SchemaKind.PROVIDER).stream()
                .findFirst()
                .flatMap(name -> schemas.find(SchemaKind.PROVIDER, name))
                .map(Schema::block)
                .orElse(Block.EMPTY);
        return UntypedProviderConfiguration.of(requirement, Structure.of(block));
    }

    /**
     * The resource {@code type.name} before anything is set.
     *
     * @throws ConfigurationException if the provider has no such resource type
     * @throws IllegalArgumentException if {@code name} is not an identifier
     */
    public UntypedResource resource(String type, String name) {
        return UntypedResource.named(type(SchemaKind.RESOURCE, type), name);
    }

    /**
     * The data source {@code data.type.name} before anything is set.
     *
     * @throws ConfigurationException if the provider has no such data source
     * @throws IllegalArgumentException if {@code name} is not an identifier
     */
    public UntypedDataSource dataSource(String type, String name) {
        return UntypedDataSource.named(type(SchemaKind.DATA_SOURCE, type), name);
    }

    /**
     * The ephemeral resource {@code ephemeral.type.name} before anything is set.
     *
     * @throws ConfigurationException if the provider has no such ephemeral resource
     * @throws IllegalArgumentException if {@code name} is not an identifier
     */
    public UntypedEphemeralResource ephemeralResource(String type, String name) {
        return UntypedEphemeralResource.named(type(SchemaKind.EPHEMERAL_RESOURCE, type), name);
    }

    private UntypedType type(SchemaKind kind, String name) {
        return types.computeIfAbsent(
                new Key(kind, name),
                key -> UntypedType.of(schemas.find(kind, name).orElseThrow(() -> unknown(kind, name)), requirement));
    }

    private ConfigurationException unknown(SchemaKind kind, String name) {
        for (SchemaKind other : KINDS) {
            if (schemas.names(other).contains(name)) {
                return new ConfigurationException(version + " has " + name + " not as " + spoken(kind) + " but as "
                        + spoken(other) + "; use " + method(other) + "(...)");
            }
        }
        return new ConfigurationException(version + " has no " + kind.keyword().replace('-', ' ') + " \"" + name + "\""
                + Refusal.known(name, schemas.names(kind)));
    }

    private static String spoken(SchemaKind kind) {
        return (kind == SchemaKind.EPHEMERAL_RESOURCE ? "an " : "a ")
                + kind.keyword().replace('-', ' ');
    }

    private static String method(SchemaKind kind) {
        return switch (kind) {
            case DATA_SOURCE -> "dataSource";
            case EPHEMERAL_RESOURCE -> "ephemeralResource";
            default -> "resource";
        };
    }

    /** The address and version. */
    @Override
    public String toString() {
        return version;
    }
}
