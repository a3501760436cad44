package io.cloudoven.mesh.check;

import io.fabric8.kubernetes.api.model.Namespace;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The namespaces of extensions. */
final class ExtensionChecks {

    private ExtensionChecks() {}

    static List<Probe> of(ClusterView cluster) {
        return new Probes(CheckCategory.EXTENSIONS)
                .warning(
                        "l5d-extension-namespaces",
                        "each extension has one namespace",
                        "take the label " + ClusterView.EXTENSION + " from all namespaces but the extension's own",
                        () -> namespaces(cluster))
                .list();
    }

    private static Outcome namespaces(ClusterView cluster) {
        Map<String, List<Namespace>> byExtension =
                cluster.client().namespaces().withLabel(ClusterView.EXTENSION).list().getItems().stream()
                        .collect(Collectors.groupingBy(
                                each -> ClusterView.labels(each).getOrDefault(ClusterView.EXTENSION, ""),
                                TreeMap::new,
                                Collectors.toList()));
        return Outcome.ofProblems(byExtension.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(each -> each.getKey() + " has several: " + ClusterView.names(each.getValue()))
                .toList());
    }
}
