package io.cloudoven.pipelines.problem;

import org.jspecify.annotations.Nullable;

/** A pipeline cannot be written or set up; the root of what this module throws of its own. */
public class PipelineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An exception that says what was tried, on what, and what to do next. */
    public PipelineException(String message) {
        this(message, null);
    }

    /** An exception that says what was tried, on what, and what to do next. */
    public PipelineException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
