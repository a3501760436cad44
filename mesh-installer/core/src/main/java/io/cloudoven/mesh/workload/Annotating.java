package io.cloudoven.mesh.workload;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.inject.Injection;
import io.cloudoven.mesh.inject.InjectionChange;
import io.cloudoven.mesh.inject.InjectionChange.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An injection, or its undoing: first all decisions, then all changes. */
final class Annotating {
    private final Cluster cluster;
    private final InjectorOptions options;
    private final @Nullable Injection injection;

    /** @param injection {@code null} to undo one */
    Annotating(Cluster cluster, InjectorOptions options, @Nullable Injection injection) {
        this.cluster = cluster;
        this.options = options;
        this.injection = injection;
    }

    Injected run(Workloads wanted) {
        Selection selection = Selection.of(cluster, wanted, options);
        List<Step> steps = new ArrayList<>();
        Map<String, Outcome> namespaces = new TreeMap<>();
        for (NamespaceOutline namespace : selection.namespaces().values()) {
            if (namespace.refusal() != null || wanted.isByNamespace()) {
                Step step = namespace(namespace);
                namespaces.put(namespace.name(), step.change().outcome());
                steps.add(step);
            }
        }
        List<Restarts.Target> targets = new ArrayList<>();
        List<Found> concerned = new ArrayList<>();
        for (Found workload : selection.found()) {
            NamespaceOutline namespace = selection.namespaceOf(workload);
            if (namespace.refusal() != null) {
                continue;
            }
            Outcome above = namespaces.get(namespace.name());
            Step step = above == null ? template(workload, namespace) : inherited(workload, above);
            steps.add(step);
            if (step.change().outcome() != Outcome.SKIPPED) {
                concerned.add(workload);
                boolean force = above == Outcome.CHANGED && step.change().outcome() == Outcome.CHANGED;
                targets.add(new Restarts.Target(workload.name(), force, expected(workload, namespace, above != null)));
            }
        }
        steps.addAll(services(concerned));
        List<InjectionChange> changes = Bounded.each(steps, options.atATime(), this::take);
        return new Injected(changes, targets, new Restarts(cluster, options));
    }

    private InjectionChange take(Step step) {
        if (options.cancelled().getAsBoolean()) {
            throw new MeshException("could not change the " + step.change().kind() + " "
                    + step.change().name() + ": the injection was cancelled; run it again, which goes on");
        }
        step.action().run();
        return step.change();
    }

    /** What becomes of an object, and what makes it so. */
    private record Step(InjectionChange change, Runnable action) {}

    private Step namespace(NamespaceOutline namespace) {
        String refusal = namespace.refusal();
        Map<String, @Nullable String> patch = patch(namespace.annotations(), false);
        return step(
                "Namespace",
                namespace.name(),
                refusal,
                patch,
                "",
                () -> cluster.annotateNamespace(namespace.name(), patch));
    }

    private Step template(Found workload, NamespaceOutline namespace) {
        WorkloadName name = workload.name();
        Map<String, @Nullable String> patch = patch(workload.annotations(), false);
        String remark = injection != null || !namespace.injects()
                ? workload.remark()
                : "its namespace still says " + Injection.INJECT + ": "
                        + namespace.annotations().get(Injection.INJECT);
        return step(
                name.kind().value(),
                name.path(),
                refusal(workload),
                patch,
                remark,
                () -> cluster.annotatePods(name, patch));
    }

    /** A workload whose namespace is annotated in its stead. */
    private Step inherited(Found workload, Outcome namespace) {
        WorkloadName name = workload.name();
        String own = workload.annotations().get(Injection.INJECT);
        String refusal = refusal(workload);
        if (refusal != null) {
            return new Step(change(name, Outcome.SKIPPED, refusal), () -> {});
        }
        if (injection == null && own != null) {
            return new Step(
                    change(name, Outcome.UNCHANGED, "it says " + Injection.INJECT + ": " + own + " itself"), () -> {});
        }
        String remark = workload.owner().isEmpty() ? workload.remark() : "";
        return new Step(change(name, namespace, remark), () -> {});
    }

    private static InjectionChange change(WorkloadName name, Outcome outcome, String note) {
        return new InjectionChange(name.kind().value(), name.path(), outcome, note);
    }

    private @Nullable String refusal(Found workload) {
        Kind kind = workload.name().kind();
        if (!kind.isChangeable()) {
            return kind.insteadOfRestart();
        }
        return injection == null ? null : workload.pods().refusal(workload.annotations(), injection.annotations());
    }

    private List<Step> services(List<Found> workloads) {
        if (injection != null && injection.serviceAnnotations().isEmpty()) {
            return List.of();
        }
        List<String> namespaces = workloads.stream()
                .map(workload -> workload.name().namespace())
                .distinct()
                .toList();
        List<Step> steps = new ArrayList<>();
        Map<String, List<Found>> byNamespace = new TreeMap<>();
        workloads.forEach(workload -> byNamespace
                .computeIfAbsent(workload.name().namespace(), name -> new ArrayList<>())
                .add(workload));
        for (List<ServiceOutline> services : Bounded.each(namespaces, options.atATime(), cluster::services)) {
            for (ServiceOutline service : services) {
                if (byNamespace.getOrDefault(service.namespace(), List.of()).stream()
                        .anyMatch(service::leadsTo)) {
                    Map<String, @Nullable String> patch = patch(service.annotations(), true);
                    String name = service.namespace() + "/" + service.name();
                    steps.add(step("Service", name, null, patch, "", () -> cluster.annotateService(service, patch)));
                }
            }
        }
        return steps;
    }

    /** The annotations that differ, by their new values; {@code null} for those to be taken away. */
    private Map<String, @Nullable String> patch(Map<String, String> present, boolean service) {
        Map<String, @Nullable String> patch = new LinkedHashMap<>();
        if (injection == null) {
            present.entrySet().stream()
                    .filter(each -> Injection.isUndone(each.getKey(), each.getValue()))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .forEach(name -> patch.put(name, null));
            return patch;
        }
        (service ? injection.serviceAnnotations() : injection.annotations()).forEach((name, value) -> {
            if (!value.equals(present.get(name))) {
                patch.put(name, value);
            }
        });
        return patch;
    }

    private static Step step(
            String kind,
            String name,
            @Nullable String refusal,
            Map<String, @Nullable String> patch,
            String remark,
            Runnable action) {
        if (refusal != null) {
            return new Step(new InjectionChange(kind, name, Outcome.SKIPPED, refusal), () -> {});
        }
        return patch.isEmpty()
                ? new Step(new InjectionChange(kind, name, Outcome.UNCHANGED, remark), () -> {})
                : new Step(new InjectionChange(kind, name, Outcome.CHANGED, remark), action);
    }

    /** Whether its pods will have a proxy, which the pod template says before the namespace. */
    private Proxy expected(Found workload, NamespaceOutline namespace, boolean byNamespace) {
        String own = workload.annotations().get(Injection.INJECT);
        if (injection == null) {
            boolean left = byNamespace ? own != null : namespace.injects();
            return left ? Proxy.ANY : Proxy.UNWANTED;
        }
        String mode = injection.annotations().get(Injection.INJECT);
        if (byNamespace && own != null && !own.equals(mode)) {
            return Proxy.ANY;
        }
        return "disabled".equals(mode) ? Proxy.UNWANTED : Proxy.WANTED;
    }
}
