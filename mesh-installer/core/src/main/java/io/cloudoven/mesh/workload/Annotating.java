package io.cloudoven.mesh.workload;

import io.cloudoven.mesh.inject.Injection;
import io.cloudoven.mesh.inject.InjectionChange;
import io.cloudoven.mesh.inject.InjectionChange.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** An injection, or its undoing: first all decisions, then all changes. */
final class Annotating {
    private final ClusterWorkloads cluster;
    private final InjectorOptions options;
    private final @Nullable Injection injection;

    /** @param injection {@code null} to undo one */
    Annotating(ClusterWorkloads cluster, InjectorOptions options, @Nullable Injection injection) {
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
        steps.addAll(services(wanted, concerned));
        List<InjectionChange> changes = Bounded.each(steps, options.atATime(), Annotating::take);
        return new Injected(changes, targets, new Restarts(cluster, options));
    }

    private static InjectionChange take(Step step) {
        InjectionChange change = step.change();
        return step.action().getAsBoolean()
                ? change
                : new InjectionChange(change.kind(), change.name(), Outcome.SKIPPED, "it is gone");
    }

    /** What becomes of an object, and what makes it so, which says whether it was still there. */
    private record Step(InjectionChange change, BooleanSupplier action) {

        /** One that nothing is done for. */
        static Step of(InjectionChange change) {
            return new Step(change, () -> true);
        }
    }

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
            return Step.of(change(name, Outcome.SKIPPED, refusal));
        }
        if (injection == null && own != null) {
            return Step.of(change(name, Outcome.UNCHANGED, "it says " + Injection.INJECT + ": " + own + " itself"));
        }
        String remark = workload.owner().isEmpty() ? workload.remark() : "";
        return Step.of(change(name, namespace, remark));
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

    private List<Step> services(Workloads wanted, List<Found> workloads) {
        if (injection != null && injection.serviceAnnotations().isEmpty()) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        Map<String, List<Found>> byNamespace = new TreeMap<>();
        workloads.forEach(workload -> byNamespace
                .computeIfAbsent(workload.name().namespace(), name -> new ArrayList<>())
                .add(workload));
        List<Optional<String>> lists = wanted.namespaces().isEmpty()
                ? List.of(Optional.empty())
                : byNamespace.keySet().stream().map(Optional::of).toList();
        for (List<ServiceOutline> services : Bounded.each(lists, options.atATime(), cluster::services)) {
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
            BooleanSupplier action) {
        if (refusal != null) {
            return Step.of(new InjectionChange(kind, name, Outcome.SKIPPED, refusal));
        }
        return patch.isEmpty()
                ? Step.of(new InjectionChange(kind, name, Outcome.UNCHANGED, remark))
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
