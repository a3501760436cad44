package io.cloudoven.terraform.project;

import org.jspecify.annotations.Nullable;

/** A blueprint cannot be written where it was asked to be; the root of what this module throws of its own. */
public class BlueprintException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An exception that says what was tried and what to do next. */
    public BlueprintException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
