package io.cloudoven.terraform.codegen.plan;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.Description;
import org.jspecify.annotations.Nullable;

/**
 * What the provider says about something, as it says it: to be escaped.
 *
 * @param description what it is
 * @param deprecation what to use instead
 */
public record Note(@Nullable String description, @Nullable String deprecation) {

    /** Not a word. */
    public static final Note NONE = new Note(null, null);

    static Note of(@Nullable Description description, @Nullable String deprecation) {
        String text = description == null ? null : description.text();
        return text == null && deprecation == null ? NONE : new Note(text, deprecation);
    }

    static Note of(Attribute attribute) {
        return of(attribute.description(), attribute.deprecationMessage());
    }

    static Note of(Block block) {
        return of(block.description(), block.deprecationMessage());
    }
}
