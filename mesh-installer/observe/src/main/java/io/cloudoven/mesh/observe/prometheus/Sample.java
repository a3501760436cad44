package io.cloudoven.mesh.observe.prometheus;

import java.util.Map;

/**
 * One value of an instant vector.
 *
 * @param labels those that the query kept
 * @param value as Prometheus has it: it can be NaN or infinite
 */
public record Sample(Map<String, String> labels, double value) {
    public Sample {
        labels = Map.copyOf(labels);
    }

    /** A label, or an empty text where there is none: to Prometheus the two are the same. */
    public String label(String name) {
        return labels.getOrDefault(name, "");
    }
}
