package io.cloudoven.schema.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What documentation says about one argument, attribute or nested block. All texts are Markdown.
 *
 * @param text what it is; never blank
 * @param defaultValue the value it has where a configuration sets none, as the page writes it, without code marks
 * @param allowedValues the values it can have, as the page writes them, without code marks; empty where the page names
 *     none
 * @param forcesReplacement whether the page says that a change makes a new resource
 * @param deprecation the sentence that advises against it, if there is one
 */
public record ArgumentText(
        String text,
        @Nullable String defaultValue,
        List<String> allowedValues,
        boolean forcesReplacement,
        @Nullable String deprecation) {

    /** @throws SchemaException if the text is blank */
    public ArgumentText {
        Objects.requireNonNull(text, "text");
        if (text.isBlank()) {
            throw new SchemaException("the text of an argument is blank; leave the argument out instead");
        }
        allowedValues = List.copyOf(allowedValues);
    }

    /** A text that says nothing of defaults, values, replacement or deprecation. */
    public static ArgumentText of(String text) {
        return new ArgumentText(text, null, List.of(), false, null);
    }
}
