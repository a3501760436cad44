package io.cloudoven.mesh.observe;

/** Metrics that cannot be had; the message says what was asked of whom, and what to do. */
public class ObserveException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ObserveException(String message) {
        super(message);
    }

    public ObserveException(String message, Throwable cause) {
        super(message, cause);
    }
}
