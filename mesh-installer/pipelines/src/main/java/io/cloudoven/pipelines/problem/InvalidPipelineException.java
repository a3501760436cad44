package io.cloudoven.pipelines.problem;

import java.util.List;

/** A pipeline that Azure Pipelines would refuse or run otherwise than meant, with everything that is wrong with it. */
public final class InvalidPipelineException extends PipelineException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** The exception of these problems, at least one. */
    public InvalidPipelineException(List<Problem> problems) {
        super(describe(problems));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of the file; not empty. */
    public List<Problem> problems() {
        return problems;
    }

    private static String describe(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        text.append(problems.size()).append(problems.size() == 1 ? " problem" : " problems");
        text.append(" in the pipeline:");
        for (Problem problem : problems) {
            text.append("\n  - ").append(problem);
        }
        return text.toString();
    }
}
