package io.cloudoven.mesh.install;

import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.release.LinkerdChart;
import io.cloudoven.mesh.release.Manifest;
import io.cloudoven.mesh.release.Manifests;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Objects that are applied and then waited for, before the next stage begins.
 *
 * @param name as progress tells it, such as {@code control plane}
 */
public record Stage(String name, LinkerdChart chart, List<Manifest> objects) {

    private static final Set<String> WEBHOOKS =
            Set.of("MutatingWebhookConfiguration", "ValidatingWebhookConfiguration");
    // anchors before the issuer: half an identity is then one that nothing relies on
    private static final List<String> FIRST = List.of("linkerd-identity-trust-roots", "linkerd-identity-issuer");

    /** Takes a copy. */
    public Stage {
        objects = List.copyOf(objects);
    }

    /**
     * The stages of a chart: everything else first, webhooks when the pods that answer them are ready. Until then a webhook
     * whose failure policy is {@code Fail} would keep the cluster from making any pod, and these pods too.
     */
    static List<Stage> of(String name, LinkerdChart chart, List<Manifest> namespace, Manifests rendered) {
        List<Manifest> objects = new ArrayList<>(namespace);
        FIRST.forEach(first -> rendered.all().stream()
                .filter(each -> each.name().equals(first))
                .forEach(objects::add));
        rendered.all().stream()
                .filter(each -> !isWebhook(each) && !FIRST.contains(each.name()))
                .forEach(objects::add);
        List<Manifest> webhooks =
                rendered.all().stream().filter(Stage::isWebhook).toList();
        Stream<Stage> stages = Stream.of(new Stage(name, chart, objects));
        return webhooks.isEmpty()
                ? stages.toList()
                : Stream.concat(stages, Stream.of(new Stage("webhooks of " + name, chart, webhooks)))
                        .toList();
    }

    private static boolean isWebhook(Manifest manifest) {
        return WEBHOOKS.contains(manifest.kind());
    }

    /** What it consists of. */
    public List<ObjectRef> refs() {
        return objects.stream().map(ObjectRef::of).toList();
    }
}
