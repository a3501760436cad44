package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.expression.Call;

/** Says which call of an expression failed, so that its place in the text can be told. */
final class FailedCall extends EvaluationException {
    private static final long serialVersionUID = 1;

    private final transient Call call;

    private FailedCall(EvaluationException problem, Call call) {
        super(String.valueOf(problem.getMessage()), problem);
        this.call = call;
    }

    /** A problem with the innermost call that it arose in. */
    static EvaluationException of(EvaluationException problem, Call call) {
        return problem instanceof FailedCall || problem instanceof AlreadyReported || problem instanceof TooMuch
                ? problem
                : new FailedCall(problem, call);
    }

    Call call() {
        return call;
    }
}
