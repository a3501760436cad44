package io.cloudoven.mesh.workload;

import io.fabric8.kubernetes.api.model.Service;
import java.util.Map;
import java.util.Objects;

/** What counts about a Service: what it leads to, and its annotations. */
record ServiceOutline(String namespace, String name, Map<String, String> selector, Map<String, String> annotations) {

    static ServiceOutline of(Service service) {
        return new ServiceOutline(
                service.getMetadata().getNamespace(),
                service.getMetadata().getName(),
                Map.copyOf(Objects.requireNonNullElse(service.getSpec().getSelector(), Map.of())),
                Map.copyOf(Objects.requireNonNullElse(service.getMetadata().getAnnotations(), Map.of())));
    }

    /** Whether it leads to the pods of a workload. */
    boolean leadsTo(Found workload) {
        return namespace.equals(workload.name().namespace())
                && !selector.isEmpty()
                && workload.labels().entrySet().containsAll(selector.entrySet());
    }
}
