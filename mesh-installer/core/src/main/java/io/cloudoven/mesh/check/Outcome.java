package io.cloudoven.mesh.check;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What one attempt at a check found.
 *
 * @param text what is wrong, or why the check means nothing here
 */
record Outcome(Kind kind, String text) {

    enum Kind {
        PASSED,
        FAILED,
        SKIPPED
    }

    static final Outcome PASSED = new Outcome(Kind.PASSED, "");

    static Outcome failed(String text) {
        return new Outcome(Kind.FAILED, text);
    }

    static Outcome skipped(String reason) {
        return new Outcome(Kind.SKIPPED, reason);
    }

    static Outcome failedIf(boolean wrong, String text) {
        return wrong ? failed(text) : PASSED;
    }

    /** Fails with all problems, a line each, if there are any. */
    static Outcome ofProblems(List<String> problems) {
        return failedIf(!problems.isEmpty(), String.join("\n", problems));
    }

    /** Fails with a heading above all problems, if there are any. */
    static Outcome ofProblems(String heading, List<String> problems) {
        return failedIf(!problems.isEmpty(), heading + "\n* " + String.join("\n* ", problems));
    }

    /** Fails if not all of some names are among those there are. */
    static Outcome allThere(String what, Collection<String> expected, Collection<String> there) {
        TreeSet<String> missing = new TreeSet<>(expected);
        missing.removeAll(there);
        return failedIf(!missing.isEmpty(), "missing " + what + ": " + String.join(", ", missing));
    }
}
