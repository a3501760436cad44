package io.cloudoven.mesh.upgrade;

import io.cloudoven.mesh.cluster.Cluster;
import io.cloudoven.mesh.cluster.Conflicts;
import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.install.Run;
import io.cloudoven.mesh.release.Manifest;
import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Brings a cluster back to a {@link Snapshot}: what runs first, then what the API server calls and what such webhooks admit;
 * what was not there goes.
 *
 * <p>Definitions that are new stay, and so does one whose older form does not know the version that objects are kept in: what
 * was written in them would be lost. One that stopped anywhere is continued by another.
 */
final class WayBack {

    private static final String DEFINITION = "CustomResourceDefinition";
    private static final Set<String> CALLED =
            Set.of("MutatingWebhookConfiguration", "ValidatingWebhookConfiguration", "APIService");

    private final Run run;
    private final Snapshot snapshot;
    private final Set<Object> definedGroups;
    private final ObjectRef record;

    private WayBack(Run run, Snapshot snapshot, ObjectRef record) {
        this.run = run;
        this.snapshot = snapshot;
        this.record = record;
        this.definedGroups = snapshot.applied().stream()
                .filter(Manifest::isDefinition)
                .map(definition ->
                        KubernetesYaml.asMap(definition.body().get("spec")).get("group"))
                .collect(Collectors.toSet());
    }

    /** Goes it; the record is not touched. */
    static void go(Run run, Snapshot snapshot, ObjectRef record) {
        new WayBack(run, snapshot, record).go();
    }

    private void go() {
        run.step("back to what was there");
        List<ObjectRef> added = added();
        remove(added, object -> CALLED.contains(object.kind()));
        apply(manifest -> manifest.isDefinition() && !isKeptInLaterForm(manifest));
        apply(manifest -> manifest.kind().equals("Namespace"));
        apply(manifest -> !manifest.isDefinition() && !isAdmitted(manifest));
        apply(manifest -> !manifest.isDefinition() && isAdmitted(manifest));
        remove(added, object -> !CALLED.contains(object.kind()));
    }

    /** Whether it is called while others are applied, or needs another that is. */
    private boolean isAdmitted(Manifest manifest) {
        return CALLED.contains(manifest.kind())
                || definedGroups.contains(ObjectRef.of(manifest).group());
    }

    private void apply(Predicate<Manifest> which) {
        List<Manifest> manifests = snapshot.applied().stream().filter(which).toList();
        manifests.forEach(manifest -> run.apply(manifest, Conflicts.TAKE_OVER));
        run.awaitReady(manifests.stream().map(ObjectRef::of).toList());
    }

    private List<ObjectRef> added() {
        return run.cluster().owned().stream()
                .map(LiveObject::ref)
                .filter(object -> !object.kind().equals(DEFINITION))
                .filter(object -> !object.isSame(record) && !snapshot.has(object))
                .toList();
    }

    private void remove(List<ObjectRef> objects, Predicate<ObjectRef> which) {
        List<ObjectRef> gone = new ArrayList<>();
        objects.stream().filter(which).forEach(object -> {
            if (snapshot.others().contains(object.toString())) {
                run.release(object);
            } else {
                run.delete(object);
                gone.add(object);
            }
        });
        run.awaitGone(gone);
    }

    private boolean isKeptInLaterForm(Manifest definition) {
        Set<Object> known =
                KubernetesYaml.asList(KubernetesYaml.asMap(definition.body().get("spec"))
                                .get("versions"))
                        .stream()
                        .map(version -> KubernetesYaml.asMap(version).get("name"))
                        .collect(Collectors.toSet());
        Cluster cluster = run.cluster();
        return cluster.find(ObjectRef.of(definition)).stream()
                .flatMap(live -> KubernetesYaml.asList(live.at("status", "storedVersions")).stream())
                .anyMatch(version -> !known.contains(version));
    }
}
