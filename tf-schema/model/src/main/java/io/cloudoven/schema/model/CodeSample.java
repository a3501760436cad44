package io.cloudoven.schema.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of code in documentation.
 *
 * @param title what the page calls it, such as {@code Basic usage}; null where it has no name of its own
 * @param language the language the page says, such as {@code terraform}, {@code hcl} or {@code shell}; empty if it says
 *     none
 * @param code the code, its lines separated by line feeds
 */
public record CodeSample(@Nullable String title, String language, String code) {

    /** @throws NullPointerException if there is no language or code */
    public CodeSample {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(code, "code");
    }
}
