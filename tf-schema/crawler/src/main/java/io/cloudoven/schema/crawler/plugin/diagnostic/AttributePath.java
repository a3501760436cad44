package io.cloudoven.schema.crawler.plugin.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in a configuration.
 *
 * @param steps from the outside in; empty for the configuration itself
 */
public record AttributePath(List<Step> steps) {

    /** The configuration itself. */
    public static final AttributePath ROOT = new AttributePath(List.of());

    /** One step further in. */
    public sealed interface Step permits Name, Key, Index {}

    /**
     * To an attribute or nested block.
     *
     * @param name its name
     */
    public record Name(String name) implements Step {}

    /**
     * To an element of a map.
     *
     * @param key its key
     */
    public record Key(String key) implements Step {}

    /**
     * To an element of a list.
     *
     * @param index its place, from 0
     */
    public record Index(long index) implements Step {}

    /** Keeps an immutable copy of the steps. */
    public AttributePath {
        steps = List.copyOf(steps);
    }

    /** This place and one step further. */
    public AttributePath then(Step step) {
        List<Step> further = new ArrayList<>(steps);
        further.add(step);
        return new AttributePath(further);
    }

    /** Such as {@code default_node_pool[0].tags["owner"]}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            if (step instanceof Name name) {
                text.append(text.isEmpty() ? "" : ".").append(name.name());
            } else if (step instanceof Key key) {
                text.append("[\"").append(key.key()).append("\"]");
            } else if (step instanceof Index index) {
                text.append('[').append(index.index()).append(']');
            }
        }
        return text.toString();
    }
}
