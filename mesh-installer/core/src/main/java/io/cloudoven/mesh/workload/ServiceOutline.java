package io.cloudoven.mesh.workload;

import io.cloudoven.mesh.cluster.LiveObject;
import java.util.Map;

/** What counts about a Service: what it leads to, and its annotations. */
record ServiceOutline(String namespace, String name, Map<String, String> selector, Map<String, String> annotations) {

    static ServiceOutline of(LiveObject service) {
        return new ServiceOutline(
                service.ref().namespace().orElseThrow(),
                service.ref().name(),
                Map.copyOf(service.texts("spec", "selector")),
                Map.copyOf(service.texts("metadata", "annotations")));
    }

    /** Whether it leads to the pods of a workload. */
    boolean leadsTo(Found workload) {
        return namespace.equals(workload.name().namespace())
                && !selector.isEmpty()
                && workload.labels().entrySet().containsAll(selector.entrySet());
    }
}
