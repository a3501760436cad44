package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.ArmException;

/** An expression or a deployment that comes to nothing; the message says where and why. */
public class EvaluationException extends ArmException {
    private static final long serialVersionUID = 1;

    public EvaluationException(String message) {
        super(message);
    }

    public EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }
}
