package io.cloudoven.terraform.codegen;

import io.cloudoven.schema.model.SchemaKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which of a provider's definitions get classes, by patterns of their names: {@code *} stands for any characters, {@code
 * ?} for one, and the provider's prefix must be there.
 *
 * <pre>{@code
 * Selection.builder().resources("azurerm_resource_group", "azurerm_virtual_*").dataSources().build();
 * }</pre>
 *
 * <p>Of a kind that is not mentioned all definitions are selected, and none of a kind mentioned without a pattern.
 * Immutable.
 */
public final class Selection {
    /** Everything. */
    public static final Selection ALL = builder().build();

    private final Map<SchemaKind, List<String>> patterns;

    private Selection(Map<SchemaKind, List<String>> patterns) {
        this.patterns = new EnumMap<>(SchemaKind.class);
        this.patterns.putAll(patterns);
    }

    /** A selection to be filled in: everything. */
    public static Builder builder() {
        return new Builder();
    }

    /** The patterns for a kind. */
    List<String> patterns(SchemaKind kind) {
        return patterns.getOrDefault(kind, List.of("*"));
    }

    /** The patterns by kind, in a fixed order. */
    @Override
    public String toString() {
        return patterns.toString();
    }

    /** Collects patterns. */
    public static final class Builder {
        private final Map<SchemaKind, List<String>> patterns = new EnumMap<>(SchemaKind.class);

        private Builder() {}

        /** The resources to select. */
        public Builder resources(String... names) {
            return resources(List.of(names));
        }

        /** The resources to select. */
        public Builder resources(List<String> names) {
            return select(SchemaKind.RESOURCE, names);
        }

        /** The data sources to select. */
        public Builder dataSources(String... names) {
            return dataSources(List.of(names));
        }

        /** The data sources to select. */
        public Builder dataSources(List<String> names) {
            return select(SchemaKind.DATA_SOURCE, names);
        }

        /** The ephemeral resources to select. */
        public Builder ephemeralResources(String... names) {
            return ephemeralResources(List.of(names));
        }

        /** The ephemeral resources to select. */
        public Builder ephemeralResources(List<String> names) {
            return select(SchemaKind.EPHEMERAL_RESOURCE, names);
        }

        /** The selection as it is now. */
        public Selection build() {
            return new Selection(patterns);
        }

        private Builder select(SchemaKind kind, List<String> names) {
            patterns.put(kind, List.copyOf(names));
            return this;
        }
    }
}
