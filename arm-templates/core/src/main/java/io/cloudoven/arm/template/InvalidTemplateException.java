package io.cloudoven.arm.template;

import io.cloudoven.arm.resource.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A template that cannot be built; it has all that is wrong with it. */
public class InvalidTemplateException extends TemplateException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** All problems, each with its place. */
    public InvalidTemplateException(List<Problem> problems) {
        super("the template has " + (problems.size() == 1 ? "a problem" : problems.size() + " problems") + ":\n  "
                + problems.stream().map(Problem::toString).collect(Collectors.joining("\n  ")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the template. */
    public List<Problem> problems() {
        return problems;
    }
}
