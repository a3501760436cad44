package io.cloudoven.codegen;

import java.util.List;

/**
 * Java source cannot be generated: what describes it holds what Java cannot express, the options contradict it, or
 * writing failed.
 *
 * <p>All problems of one kind are reported together, each with the path of what it is about.
 */
public class CodegenException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    /** One problem. */
    public CodegenException(String message) {
        super(message);
    }

    /** One problem with a cause. */
    public CodegenException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Several problems of one kind, the first {@value #SHOWN} of which are shown. */
    public static CodegenException of(String summary, List<String> problems) {
        StringBuilder message = new StringBuilder(summary);
        for (String problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
            message.append("\n  - ").append(problem);
        }
        if (problems.size() > SHOWN) {
            message.append("\n  - and ").append(problems.size() - SHOWN).append(" more");
        }
        return new CodegenException(message.toString());
    }
}
