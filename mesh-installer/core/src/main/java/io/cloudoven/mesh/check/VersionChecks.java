package io.cloudoven.mesh.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Versions: the one that was asked for, that of the control plane, and the latest. */
final class VersionChecks {

    private static final String UPGRADE = "upgrade Linkerd";

    private final ClusterView cluster;
    private final ProxyVersions versions;

    private VersionChecks(ClusterView cluster) {
        this.cluster = cluster;
        this.versions = new ProxyVersions(cluster);
    }

    static List<Probe> wanted(ClusterView cluster) {
        ProxyVersions versions = new ProxyVersions(cluster);
        return new Probes(CheckCategory.VERSION)
                .warning(
                        "l5d-version-latest",
                        "the latest version can be found out",
                        "see whether the source of versions can be reached from here",
                        versions::latestAreKnown)
                .warning(
                        "l5d-version-cli",
                        "the version to install is the latest",
                        "ask for the latest version",
                        () -> versions.wanted(wanted -> versions.latest(latest -> LatestVersions.behind(latest, wanted)
                                .map(text -> Outcome.failed("the version asked for " + text))
                                .orElse(Outcome.PASSED))))
                .list();
    }

    static List<Probe> controlPlane(ClusterView cluster) {
        VersionChecks checks = new VersionChecks(cluster);
        return new Probes(CheckCategory.CONTROL_PLANE_VERSION)
                .fatalRetried(
                        "l5d-version-control",
                        "the control plane's version can be looked up",
                        "see whether ConfigMap linkerd-config is complete",
                        checks::known)
                .warning(
                        "l5d-version-control",
                        "the control plane is of the latest version",
                        UPGRADE,
                        () -> checks.versions.latest(
                                latest -> checks.version(version -> problem(LatestVersions.behind(latest, version)))))
                .warning(
                        "l5d-version-control",
                        "the control plane is of the version that was asked for",
                        UPGRADE,
                        () -> checks.versions.wanted(wanted -> checks.version(version -> Outcome.failedIf(
                                !version.equals(wanted), "the control plane is " + version + ", and not " + wanted))))
                .list();
    }

    /** Linkerd's check reads it here, and finds out below that it says nothing. */
    private Outcome known() {
        return Outcome.failedIf(cluster.configuration().isEmpty(), "there is no ConfigMap linkerd-config");
    }

    private static Outcome problem(Optional<String> behind) {
        return behind.map(text -> Outcome.failed("the control plane " + text)).orElse(Outcome.PASSED);
    }

    private Outcome version(Function<String, Outcome> then) {
        return cluster.requiredConfiguration().get("linkerdVersion") instanceof String version && !version.isEmpty()
                ? then.apply(version)
                : Outcome.failed("ConfigMap linkerd-config says no linkerdVersion");
    }
}
