package io.cloudoven.mesh.check;

import io.cloudoven.mesh.MeshException;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a run of checks found. Immutable.
 *
 * @param results one for each check of the suite, in order, those that were skipped or not run among them
 */
public record CheckReport(List<CheckResult> results) {

    /** Takes a copy. */
    public CheckReport {
        results = List.copyOf(results);
    }

    /** Whether nothing failed; warnings are no failures. */
    public boolean isHealthy() {
        return failures().isEmpty();
    }

    /** What failed. */
    public List<CheckResult> failures() {
        return with(CheckStatus.FAILED);
    }

    /** What is worth looking at. */
    public List<CheckResult> warnings() {
        return with(CheckStatus.WARNED);
    }

    /** What was skipped, with the reason of each. */
    public List<CheckResult> skipped() {
        return with(CheckStatus.SKIPPED);
    }

    /** The results with a status. */
    public List<CheckResult> with(CheckStatus status) {
        return results.stream().filter(result -> result.status() == status).toList();
    }

    /**
     * Returns this when nothing failed.
     *
     * @throws MeshException with everything that failed, and what to do about it
     */
    public CheckReport throwIfFailed() {
        List<CheckResult> failures = failures();
        if (!failures.isEmpty()) {
            throw new MeshException(failures.size() + (failures.size() == 1 ? " check" : " checks") + " failed:"
                    + failures.stream()
                            .map(failure -> "\n  - " + failure.check() + ": " + indented(failure.text(), "      ")
                                    + "; " + failure.check().hint())
                            .collect(Collectors.joining()));
        }
        return this;
    }

    /** For people: the checks by category, what is wrong and what to do below each. */
    public String text() {
        StringBuilder text = new StringBuilder();
        byCategory().forEach((category, of) -> {
            String lines = of.stream().map(CheckReport::lines).collect(Collectors.joining());
            if (!lines.isEmpty()) {
                text.append(category).append('\n');
                text.append("-".repeat(category.id().length())).append('\n');
                text.append(lines).append('\n');
            }
        });
        CheckStatus all = isHealthy() ? CheckStatus.PASSED : CheckStatus.FAILED;
        return text.append("All in all: ").append(all.mark()).append('\n').toString();
    }

    /**
     * For programs: {@code success}, and {@code categories} with {@code categoryName} and {@code checks}, each with {@code
     * id}, {@code description}, {@code severity}, {@code result} ({@code success}, {@code warning}, {@code error}, {@code
     * skipped} or {@code not-run}), {@code error} or {@code reason}, {@code hint} and {@code attempts}.
     */
    public String json() {
        List<Object> categories = new ArrayList<>();
        byCategory().forEach((category, of) -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("categoryName", category.id());
            json.put("checks", of.stream().map(CheckReport::json).toList());
            categories.add(json);
        });
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("success", isHealthy());
        json.put("categories", categories);
        return Serialization.asJson(json);
    }

    /** The same as {@link #text()}. */
    @Override
    public String toString() {
        return text();
    }

    private Map<CheckCategory, List<CheckResult>> byCategory() {
        return results.stream()
                .collect(Collectors.groupingBy(
                        result -> result.check().category(), LinkedHashMap::new, Collectors.toList()));
    }

    private static String lines(CheckResult result) {
        Check check = result.check();
        String line = result.status().mark() + " " + check.description();
        return switch (result.status()) {
            case PASSED -> line + "\n";
            case SKIPPED -> line + " (skipped: " + result.text() + ")\n";
            case NOT_RUN -> "";
            case WARNED, FAILED ->
                line + "\n    " + indented(result.text(), "    ") + "\n    " + check.hint()
                        + (check.isLinkerds() ? "; see " + check.link() : "") + "\n";
        };
    }

    private static Map<String, Object> json(CheckResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", result.check().id());
        json.put("description", result.check().description());
        json.put("severity", result.check().severity().name().toLowerCase(Locale.ROOT));
        switch (result.status()) {
            case PASSED -> json.put("result", "success");
            case WARNED -> json.put("result", "warning");
            case FAILED -> json.put("result", "error");
            case SKIPPED -> json.put("result", "skipped");
            case NOT_RUN -> json.put("result", "not-run");
        }
        boolean wrong = result.status() == CheckStatus.WARNED || result.status() == CheckStatus.FAILED;
        if (!result.text().isEmpty()) {
            json.put(wrong ? "error" : "reason", result.text());
        }
        if (wrong) {
            json.put("hint", result.check().hint());
        }
        json.put("attempts", result.attempts());
        return json;
    }

    private static String indented(String text, String by) {
        return text.replace("\n", "\n" + by);
    }
}
