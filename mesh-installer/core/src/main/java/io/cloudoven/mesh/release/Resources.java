package io.cloudoven.mesh.release;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a container may use, as Linkerd's values have it. Immutable; what is not set is left to the chart.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/">quantities</a>
 */
public final class Resources {

    private final Map<String, Map<String, Object>> amounts;

    private Resources(Map<String, Map<String, Object>> amounts) {
        this.amounts = amounts;
    }

    /** Nothing set. */
    public static Resources none() {
        return new Resources(Map.of());
    }

    /** How much processor time to request and at most to have, such as {@code 100m}; an empty limit is none. */
    public Resources cpu(String request, String limit) {
        return with("cpu", request, limit);
    }

    /** How much memory to request and at most to have, such as {@code 20Mi} and {@code 250Mi}. */
    public Resources memory(String request, String limit) {
        return with("memory", request, limit);
    }

    /** How much room for files to request and at most to have. */
    public Resources ephemeralStorage(String request, String limit) {
        return with("ephemeral-storage", request, limit);
    }

    private Resources with(String kind, String request, String limit) {
        Map<String, Map<String, Object>> with = new LinkedHashMap<>(amounts);
        with.put(kind, Map.of("request", request, "limit", limit));
        return new Resources(with);
    }

    Map<String, Object> tree() {
        return Map.copyOf(amounts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Resources resources && resources.amounts.equals(amounts);
    }

    @Override
    public int hashCode() {
        return Optional.of(amounts).hashCode();
    }

    @Override
    public String toString() {
        return amounts.toString();
    }
}
