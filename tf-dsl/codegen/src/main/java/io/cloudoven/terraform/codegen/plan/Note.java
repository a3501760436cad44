package io.cloudoven.terraform.codegen.plan;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.Description;
import org.jspecify.annotations.Nullable;

/**
 * What the provider says about something, as it says it: to be escaped.
 *
 * @param description what it is; null instead of one without text
 * @param deprecation what to use instead
 * @param place the one definition that the description is of, where the class is shared and others say otherwise
 */
public record Note(
        @Nullable Description description,
        @Nullable String deprecation,
        @Nullable String place) {

    /** Not a word. */
    public static final Note NONE = new Note(null, null, null);

    static Note of(@Nullable Description description, @Nullable String deprecation) {
        Description told = description == null || description.text() == null ? null : description;
        return told == null && deprecation == null ? NONE : new Note(told, deprecation, null);
    }

    static Note of(Attribute attribute) {
        return of(attribute.description(), attribute.deprecationMessage());
    }

    static Note of(Block block) {
        return of(block.description(), block.deprecationMessage());
    }

    /** The same, to be read as what that definition says. */
    Note in(String definition) {
        return new Note(description, deprecation, definition);
    }

    /** Whether both describe, and differently. */
    boolean contradicts(Note other) {
        return description != null && other.description != null && !description.equals(other.description);
    }
}
