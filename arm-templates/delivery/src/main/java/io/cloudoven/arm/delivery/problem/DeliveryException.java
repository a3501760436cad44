package io.cloudoven.arm.delivery.problem;

import org.jspecify.annotations.Nullable;

/**
 * A template cannot be delivered.
 *
 * <p>The message says what was tried, where, what Azure answered and what to do next. No value that came just in time or
 * that is for a secure parameter is in the message or in a cause.
 */
public class DeliveryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure. */
    public DeliveryException(String problem) {
        super(problem);
    }

    /** A failure with a cause. */
    public DeliveryException(String problem, @Nullable Throwable cause) {
        super(problem, cause);
    }
}
