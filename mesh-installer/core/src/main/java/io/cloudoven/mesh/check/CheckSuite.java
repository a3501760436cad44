package io.cloudoven.mesh.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to check. Immutable.
 *
 * @param categories one after another, each once and in Linkerd's order, whatever the order they were given in: what a
 *     fatal failure leaves out is then what it leaves out there
 * @param namespace that of the workloads to look at; empty for all of them
 */
public record CheckSuite(List<CheckCategory> categories, Optional<String> namespace) {

    /** Puts the categories in order. */
    public CheckSuite {
        categories = categories.stream().distinct().sorted().toList();
    }

    /** These categories alone. */
    public static CheckSuite of(CheckCategory... categories) {
        return new CheckSuite(Arrays.asList(categories), Optional.empty());
    }

    /** Whether Linkerd can be installed: what {@code linkerd check --pre} asks, and AKS. */
    public static CheckSuite pre() {
        return cluster(CheckCategory.VERSION, CheckCategory.PRE_INSTALL, CheckCategory.AKS);
    }

    /** Whether the definitions of custom resources are there: {@code linkerd check --crds}. */
    public static CheckSuite definitions() {
        return cluster(CheckCategory.VERSION, CheckCategory.DEFINITIONS);
    }

    /** Whether the control plane is well: {@code linkerd check}, and AKS. */
    public static CheckSuite controlPlane() {
        return mesh(CheckCategory.CONTROL_PLANE_VERSION, CheckCategory.EXTENSIONS, CheckCategory.AKS);
    }

    /** Whether the meshed workloads of a namespace are well, and the control plane: {@code linkerd check --proxy}. */
    public static CheckSuite dataPlane(String namespace) {
        return dataPlane().in(namespace);
    }

    /** Whether all meshed workloads are well. */
    public static CheckSuite dataPlane() {
        return mesh(CheckCategory.DATA_PLANE, CheckCategory.DATA_PLANE_IDENTITY);
    }

    /** Whether the viz extension is well: {@code linkerd viz check}. */
    public static CheckSuite viz() {
        return of(CheckCategory.VIZ);
    }

    /** Whether viz is well and sees the workloads of a namespace: {@code linkerd viz check --proxy}. */
    public static CheckSuite vizDataPlane(String namespace) {
        return of(CheckCategory.VIZ, CheckCategory.VIZ_DATA_PLANE).in(namespace);
    }

    /** Whether the CNI plugin is well. */
    public static CheckSuite cni() {
        return cluster(CheckCategory.CNI);
    }

    /** These for the workloads of one namespace. */
    public CheckSuite in(String workloads) {
        return new CheckSuite(categories, Optional.of(workloads));
    }

    /** These and those of another. */
    public CheckSuite and(CheckSuite other) {
        return new CheckSuite(
                Stream.concat(categories.stream(), other.categories.stream()).toList(), namespace.or(other::namespace));
    }

    private static CheckSuite mesh(CheckCategory... more) {
        return cluster(
                        CheckCategory.VERSION,
                        CheckCategory.CONFIG,
                        CheckCategory.EXISTENCE,
                        CheckCategory.IDENTITY,
                        CheckCategory.WEBHOOKS,
                        CheckCategory.CONTROL_PLANE_PROXY,
                        CheckCategory.CNI,
                        CheckCategory.HIGH_AVAILABILITY)
                .and(of(more));
    }

    private static CheckSuite cluster(CheckCategory... then) {
        return of(CheckCategory.KUBERNETES_API, CheckCategory.KUBERNETES_VERSION, CheckCategory.GATEWAY_API)
                .and(of(then));
    }
}
