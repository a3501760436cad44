package io.cloudoven.arm.evaluation;

import java.util.LinkedHashSet;
import java.util.Set;

/** What is wrong with a template, gathered while as much as possible of it is evaluated. */
final class Problems {
    private static final int MOST = 100;

    private final Secrets secrets;
    private final Set<String> problems = new LinkedHashSet<>();

    Problems(Secrets secrets) {
        this.secrets = secrets;
    }

    void add(Object place, String message) {
        if (problems.size() < MOST) {
            problems.add(place + ": " + message);
        }
    }

    /** Takes what an exception says, unless it was said before. */
    void add(Object place, EvaluationException problem) {
        if (!(problem instanceof AlreadyReported)) {
            add(place, String.valueOf(problem.getMessage()));
        }
    }

    /** Ends the evaluation when anything is wrong. */
    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new EvaluationException(
                    problems.stream().map(secrets::mask).distinct().toList());
        }
    }

    /** How many there are so far. */
    int count() {
        return problems.size();
    }
}
