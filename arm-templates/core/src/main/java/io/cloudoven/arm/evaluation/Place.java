package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.JsonPath;
import org.jspecify.annotations.Nullable;

/**
 * A place in a template: {@code resources[2].properties.osProfile}.
 *
 * @param outer what it is in; {@code null} for the template itself
 * @param step a {@link String} for a member, an {@link Integer} for an element
 */
record Place(@Nullable Place outer, Object step) {

    /** A place in the template that is evaluated first. */
    static Place of(String section) {
        return new Place(null, section);
    }

    Place member(String name) {
        return new Place(this, name);
    }

    Place element(int index) {
        return new Place(this, index);
    }

    @Override
    public String toString() {
        if (outer == null) {
            return step.toString();
        }
        return step instanceof String name ? JsonPath.join(outer.toString(), name) : outer + "[" + step + "]";
    }
}
