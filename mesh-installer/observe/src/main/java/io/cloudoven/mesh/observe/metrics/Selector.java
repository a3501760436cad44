package io.cloudoven.mesh.observe.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The labels that select time series: {@code direction="inbound",namespace="shop"}. */
final class Selector {
    private final List<String> matchers;

    private Selector(List<String> matchers) {
        this.matchers = matchers;
    }

    static Selector inbound() {
        return new Selector(List.of()).is("direction", "inbound");
    }

    static Selector outbound() {
        return new Selector(List.of()).is("direction", "outbound");
    }

    static Selector all() {
        return new Selector(List.of());
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
        List<String> more = new ArrayList<>(matchers);
        more.add(matcher);
        return new Selector(more);
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
