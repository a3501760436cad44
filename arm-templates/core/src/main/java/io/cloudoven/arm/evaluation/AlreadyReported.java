package io.cloudoven.arm.evaluation;

/** Says that a value cannot be had because of a problem that has been told where it arose. */
final class AlreadyReported extends EvaluationException {
    private static final long serialVersionUID = 1;

    AlreadyReported() {
        super("this depends on what failed before");
    }
}
