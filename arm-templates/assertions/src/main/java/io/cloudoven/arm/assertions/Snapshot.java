package io.cloudoven.arm.assertions;

import io.cloudoven.arm.evaluation.EvaluatedDeployment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A deployment as a file keeps it. */
final class Snapshot {
    private static final String UPDATE = "golden.update";

    private Snapshot() {}

    /** What differs between a deployment and its snapshot, or null; rewrites the snapshot when asked to. */
    static @Nullable String compare(EvaluatedDeployment deployment, Path file) {
        String actual = deployment.toJson() + "\n";
        try {
            String expected = Files.exists(file) ? Files.readString(file) : "";
            if (expected.equals(actual)) {
                return null;
            }
            String update = System.getProperty(UPDATE);
            if (update != null && !update.equals("false")) {
                Files.writeString(file, actual);
                return "The snapshot " + file + " was rewritten; look at what changed and run again without -D"
                        + UPDATE;
            }
            return "The deployment differs from the snapshot " + file
                    + difference(expected.lines().toList(), actual.lines().toList()) + "\nRewrite it with -D" + UPDATE
                    + " if that is wanted.";
        } catch (IOException e) {
            throw new UncheckedIOException("the snapshot " + file + " cannot be used", e);
        }
    }

    /** The line where two texts part, with the two lines before it. */
    private static String difference(List<String> expected, List<String> actual) {
        int line = 0;
        while (line < expected.size()
                && line < actual.size()
                && expected.get(line).equals(actual.get(line))) {
            line++;
        }
        StringBuilder text = new StringBuilder(", line " + (line + 1) + ":");
        for (int before = Math.max(0, line - 2); before < line; before++) {
            text.append("\n      ").append(actual.get(before));
        }
        text.append("\n    - ").append(line < expected.size() ? expected.get(line) : "(end)");
        return text.append("\n    + ")
                .append(line < actual.size() ? actual.get(line) : "(end)")
                .toString();
    }
}
