package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.ArmException;
import java.util.List;

/**
 * An expression or a deployment that comes to nothing; the message says where and why.
 *
 * <p>Of a deployment it tells all that is wrong, one problem a line. Values of secure parameters are left out.
 */
public class EvaluationException extends ArmException {
    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    public EvaluationException(String message) {
        super(message);
        this.problems = List.of(message);
    }

    public EvaluationException(String message, Throwable cause) {
        super(message, cause);
        this.problems = List.of(message);
    }

    EvaluationException(List<String> problems) {
        super(
                problems.size() == 1
                        ? problems.get(0)
                        : "the template has " + problems.size() + " problems:\n  " + String.join("\n  ", problems));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, each with its place in the template. */
    public List<String> problems() {
        return problems;
    }
}
