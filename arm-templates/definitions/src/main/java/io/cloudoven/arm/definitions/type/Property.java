package io.cloudoven.arm.definitions.type;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A property of an object. */
public record Property(String name, ArmType type, Set<PropertyFlag> flags) {

    public Property {
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    /** Whether a template has to set it. */
    public boolean required() {
        return flags.contains(PropertyFlag.REQUIRED) && settable();
    }

    /** Whether a template can set it. */
    public boolean settable() {
        return !flags.contains(PropertyFlag.READ_ONLY);
    }

    /** Whether Azure tells it of a resource that is there. */
    public boolean readable() {
        return !flags.contains(PropertyFlag.WRITE_ONLY);
    }
}
