package io.cloudoven.arm;

/** Everything that this library itself reports about templates; the message says where, what and what to do. */
public class ArmException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ArmException(String message) {
        super(message);
    }

    public ArmException(String message, Throwable cause) {
        super(message, cause);
    }
}
