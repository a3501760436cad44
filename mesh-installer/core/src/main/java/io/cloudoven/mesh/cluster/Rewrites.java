package io.cloudoven.mesh.cluster;

import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What platforms change in objects and would change again.
 *
 * <p>AKS' admissions enforcer narrows the {@code namespaceSelector} of webhooks, so that they leave its own namespaces alone.
 *
 * @see <a href="https://learn.microsoft.com/azure/aks/faq">can admission controller webhooks impact internal namespaces</a>
 */
final class Rewrites {

    private static final Set<String> ENFORCERS = Set.of("admissionsenforcer");
    private static final String SELECTOR = "namespaceSelector";

    private Rewrites() {}

    /** Whether nothing but such changes stands against applying. */
    static boolean explain(List<Conflict> conflicts) {
        return !conflicts.isEmpty()
                && conflicts.stream()
                        .allMatch(conflict -> ENFORCERS.contains(conflict.manager())
                                && conflict.field().contains("." + SELECTOR));
    }

    /** The webhooks to apply, with the selectors that they have in the cluster. */
    static Map<String, Object> keptIn(Map<String, Object> wanted, @Nullable LiveObject live) {
        if (live == null) {
            return wanted;
        }
        List<Object> webhooks = new ArrayList<>();
        for (Object each : KubernetesYaml.asList(wanted.get("webhooks"))) {
            Map<String, Object> webhook = new LinkedHashMap<>(KubernetesYaml.asMap(each));
            live.list("webhooks").stream()
                    .filter(there ->
                            Objects.equals(there.get("name"), webhook.get("name")) && there.get(SELECTOR) != null)
                    .forEach(there -> webhook.put(SELECTOR, joined(webhook.get(SELECTOR), there.get(SELECTOR))));
            webhooks.add(webhook);
        }
        Map<String, Object> kept = new LinkedHashMap<>(wanted);
        kept.put("webhooks", webhooks);
        return kept;
    }

    /** What the enforcer made of it, and what we want beside that. */
    private static Map<String, Object> joined(@Nullable Object wanted, @Nullable Object there) {
        Map<String, Object> joined = new LinkedHashMap<>(KubernetesYaml.asMap(there));
        List<Object> expressions = new ArrayList<>(KubernetesYaml.asList(joined.get("matchExpressions")));
        for (Object expression :
                KubernetesYaml.asList(KubernetesYaml.asMap(wanted).get("matchExpressions"))) {
            if (!expressions.contains(expression)) {
                expressions.add(expression);
            }
        }
        joined.put("matchExpressions", expressions);
        Map<String, Object> labels = new LinkedHashMap<>(KubernetesYaml.asMap(joined.get("matchLabels")));
        labels.putAll(KubernetesYaml.asMap(KubernetesYaml.asMap(wanted).get("matchLabels")));
        if (!labels.isEmpty()) {
            joined.put("matchLabels", labels);
        }
        return joined;
    }
}
