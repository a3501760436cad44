package io.cloudoven.mesh.observe.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The labels that select time series: {@code direction="inbound",namespace="shop"}. */
final class Selector {
    private final List<String> matchers;
    private final List<String> derived;

    private Selector(List<String> matchers, List<String> derived) {
        this.matchers = matchers;
        this.derived = derived;
    }

    static Selector inbound() {
        return new Selector(List.of(), List.of()).is("direction", "inbound");
    }

    static Selector outbound() {
        return new Selector(List.of(), List.of()).is("direction", "outbound");
    }

    static Selector all() {
        return new Selector(List.of(), List.of());
    }

    Selector is(String label, String value) {
        return with(label + "=" + quoted(value));
    }

    /** Unless the value is empty, which stands for any. */
    Selector isIfGiven(String label, String value) {
        return value.isEmpty() ? this : is(label, value);
    }

    Selector isPresent(String label) {
        return with(label + "!=\"\"");
    }

    Selector matches(String label, String expression) {
        return with(label + "=~" + quoted(expression));
    }

    private Selector with(String matcher) {
        return new Selector(plus(matchers, matcher), derived);
    }

    /** Gives each series a further label: {@code value} with the groups of {@code expression} in {@code source}. */
    Selector derive(String label, String value, String source, String expression) {
        String arguments = String.join(", ", quoted(label), quoted(value), quoted(source), quoted(expression));
        return new Selector(matchers, plus(derived, arguments));
    }

    /** A vector of series that were selected, with their further labels. */
    String labelled(String vector) {
        String labelled = vector;
        for (String arguments : derived) {
            labelled = "label_replace(" + labelled + ", " + arguments + ")";
        }
        return labelled;
    }

    private static List<String> plus(List<String> some, String one) {
        List<String> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }

    /** A text for a regular expression that stands for itself. */
    static String literally(String text) {
        return Pattern.compile("[^A-Za-z0-9_-]").matcher(text).replaceAll(match -> "\\\\" + match.group());
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    @Override
    public String toString() {
        return "{" + String.join(",", matchers) + "}";
    }
}
