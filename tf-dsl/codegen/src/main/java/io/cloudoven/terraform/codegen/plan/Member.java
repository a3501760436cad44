package io.cloudoven.terraform.codegen.plan;

import io.cloudoven.schema.model.Nesting;

/** An argument or nested block: what generated classes have methods for. What the provider says about it is in {@link Note}s. */
public sealed interface Member {

    /** The name in the configuration. */
    String name();

    /** Whether a configuration can set it. */
    boolean settable();

    /** Whether the provider advises against it. */
    boolean deprecated();

    /**
     * An argument or attribute.
     *
     * @param required whether a configuration has to set it
     * @param filled whether it is written as {@code null} where it is not set
     */
    record Argument(
            String name,
            ArgumentType type,
            boolean required,
            boolean settable,
            boolean sensitive,
            boolean writeOnly,
            boolean deprecated,
            boolean filled)
            implements Member {

        /** The same as an attribute that only the provider sets. */
        Argument unsettable() {
            return new Argument(name, type, false, false, sensitive, writeOnly, deprecated, false);
        }
    }

    /**
     * A nested block.
     *
     * @param min how many there have to be
     * @param max how many there can be; 0 for no limit
     */
    record Block(String name, NestedClass type, Nesting nesting, int min, int max, boolean settable, boolean deprecated)
            implements Member {}
}
