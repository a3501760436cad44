package io.cloudoven.arm.delivery;

import io.cloudoven.arm.delivery.problem.Cause;
import io.cloudoven.arm.delivery.problem.DeploymentFailedException;
import java.util.List;

/** Azure answered with a status that says no. */
final class AnswerException extends DeploymentFailedException {

    private static final long serialVersionUID = 1L;

    private final int status;

    AnswerException(String what, int status, List<Cause> causes) {
        super(what, causes);
        this.status = status;
    }

    int status() {
        return status;
    }

    boolean hasCode(String code) {
        return causes().stream().anyMatch(cause -> cause.code().equalsIgnoreCase(code));
    }
}
