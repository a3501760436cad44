package io.cloudoven.schema.crawler.plugin.diagnostic;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What is wrong with a configuration, or what somebody should know about it.
 *
 * @param severity how bad it is
 * @param summary what it is, in a few words
 * @param detail more about it; empty if there is no more to say
 * @param path the place it is about; {@link AttributePath#ROOT} if that is the whole
 */
public record Diagnostic(Severity severity, String summary, String detail, AttributePath path) {

    /** An error. */
    public static Diagnostic error(String summary, String detail, AttributePath path) {
        return new Diagnostic(Severity.ERROR, summary, detail, path);
    }

    /** The same with summary and detail changed. */
    public Diagnostic withTexts(UnaryOperator<String> change) {
        return new Diagnostic(severity, change.apply(summary), change.apply(detail), path);
    }

    /** Whether it is an error. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line for each. */
    public static String lines(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n  - ", "\n  - ", ""));
    }

    /** Such as {@code error at name: Missing required argument: The argument "name" is required}. */
    @Override
    public String toString() {
        String place = path.steps().isEmpty() ? "" : " at " + path;
        return (isError() ? "error" : "warning") + place + ": " + summary + (detail.isEmpty() ? "" : ": " + detail);
    }
}
