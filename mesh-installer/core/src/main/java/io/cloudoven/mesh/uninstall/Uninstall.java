package io.cloudoven.mesh.uninstall;

import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.install.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Removes what we had applied, in the order in which the cluster stays usable: what the API server calls, what runs,
 * namespaces, rights, and at last definitions. What others wrote stays, with the namespace or the definition that holds it.
 *
 * <p>One that stopped anywhere is continued by another: what is ours is known by its field manager.
 */
public final class Uninstall {

    private static final String DEFINITION = "CustomResourceDefinition";
    private static final String NAMESPACE = "Namespace";
    private static final Set<String> CALLED =
            Set.of("MutatingWebhookConfiguration", "ValidatingWebhookConfiguration", "APIService");

    private final Run run;
    private final List<LiveObject> owned;

    private Uninstall(Run run, List<LiveObject> owned) {
        this.run = run;
        this.owned = owned;
    }

    /**
     * Removes Linkerd.
     *
     * @param force whether to go on while pods of the mesh, or extensions, remain
     * @throws io.cloudoven.mesh.MeshException if they remain; nothing was deleted
     */
    public static UninstallResult run(Run run, boolean force) {
        run.step("looking at the cluster");
        List<LiveObject> owned = run.cluster().owned();
        if (!force) {
            Remainder.refuse(
                    run.cluster(),
                    owned.stream()
                            .filter(object -> object.ref().kind().equals(NAMESPACE))
                            .map(object -> object.ref().name())
                            .collect(Collectors.toSet()));
        }
        return new Uninstall(run, owned).remove();
    }

    private UninstallResult remove() {
        delete("webhooks and APIs", object -> CALLED.contains(object.ref().kind()));
        delete("what runs", object -> object.ref().namespace().isPresent());
        List<ObjectRef> kept = new ArrayList<>();
        List<ObjectRef> others = new ArrayList<>();
        for (LiveObject namespace : named(NAMESPACE)) {
            if (Others.arePartOf(namespace)) {
                others.add(namespace.ref());
            } else if (Others.haveAnythingIn(run.cluster(), namespace.ref())) {
                kept.add(namespace.ref());
            }
        }
        others.addAll(kept);
        others.forEach(run::release);
        named(DEFINITION).stream()
                .map(LiveObject::ref)
                .filter(definition -> Others.wroteIn(run.cluster(), definition))
                .forEach(kept::add);
        delete("namespaces", object -> object.ref().kind().equals(NAMESPACE) && !others.contains(object.ref()));
        delete(
                "rights",
                object -> object.ref().namespace().isEmpty()
                        && !Set.of(NAMESPACE, DEFINITION).contains(object.ref().kind())
                        && !CALLED.contains(object.ref().kind()));
        delete("definitions", object -> object.ref().kind().equals(DEFINITION) && !kept.contains(object.ref()));
        return new UninstallResult(run.done(), kept);
    }

    private void delete(String step, Predicate<LiveObject> which) {
        run.step(step);
        List<ObjectRef> objects =
                owned.stream().filter(which).map(LiveObject::ref).toList();
        objects.forEach(run::delete);
        run.awaitGone(objects);
    }

    private List<LiveObject> named(String kind) {
        return owned.stream().filter(object -> object.ref().kind().equals(kind)).toList();
    }
}
