package io.cloudoven.mesh;

/** Everything that the installer itself reports; the message says what was tried, on what, and what to do next. */
public class MeshException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public MeshException(String message) {
        super(message);
    }

    public MeshException(String message, Throwable cause) {
        super(message, cause);
    }
}
