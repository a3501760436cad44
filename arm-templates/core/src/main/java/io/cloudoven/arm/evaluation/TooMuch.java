package io.cloudoven.arm.evaluation;

/** Ends an evaluation at once: to go on would take more memory or time than any template is worth. */
final class TooMuch extends EvaluationException {
    private static final long serialVersionUID = 1;

    TooMuch(String message) {
        super(message);
    }
}
