package io.cloudoven.mesh.install;

import io.cloudoven.mesh.cluster.LiveObject;
import io.cloudoven.mesh.cluster.ObjectRef;
import io.cloudoven.mesh.release.LinkerdChart;
import io.cloudoven.mesh.trust.RotationRecord;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Objects of an earlier run that the charts do not render any more, such as disruption budgets when high availability ends.
 *
 * <p>Parts that are not among what is installed now, such as viz, are left alone; so are definitions, since what was written
 * in them would go with them.
 */
final class Obsolete {

    private Obsolete() {}

    static List<ObjectRef> among(Collection<LiveObject> owned, List<Stage> stages, String namespace) {
        Set<LinkerdChart> parts = stages.stream().map(Stage::chart).collect(Collectors.toSet());
        List<ObjectRef> wanted =
                stages.stream().flatMap(stage -> stage.refs().stream()).toList();
        return owned.stream()
                .filter(object -> !object.ref().kind().equals("CustomResourceDefinition")
                        && !object.ref().kind().equals("Namespace"))
                .filter(object ->
                        part(object, namespace).filter(parts::contains).isPresent())
                .map(LiveObject::ref)
                .filter(ref -> !ref.isSame(UnfinishedUpgrade.record(namespace))
                        && !ref.isSame(RotationRecord.secret(namespace)))
                .filter(ref -> wanted.stream().noneMatch(ref::isSame))
                .toList();
    }

    /** The chart that an object came from, as its labels and namespace tell. */
    private static Optional<LinkerdChart> part(LiveObject object, String namespace) {
        String in = object.ref().namespace().orElse("");
        if (object.label("linkerd.io/extension").filter("viz"::equals).isPresent()
                || in.equals(LinkerdChart.VIZ.namespace())) {
            return Optional.of(LinkerdChart.VIZ);
        }
        if (object.label("linkerd.io/cni-resource").isPresent() || in.equals(LinkerdChart.CNI.namespace())) {
            return Optional.of(LinkerdChart.CNI);
        }
        return object.label("linkerd.io/control-plane-ns").isPresent() || in.equals(namespace)
                ? Optional.of(LinkerdChart.CONTROL_PLANE)
                : Optional.empty();
    }
}
