package io.cloudoven.mesh.check;

import io.fabric8.kubernetes.api.model.Pod;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Compares versions that run with the one that was asked for, and with the latest. */
final class ProxyVersions {

    private static final Outcome NOBODY_ASKED =
            Outcome.skipped("nobody was asked for the latest versions; give a source of them to compare");
    private static final Outcome NONE_KNOWN = Outcome.skipped("the latest version is not known");
    private static final Outcome NONE_WANTED = Outcome.skipped("no version was given to compare with");

    private final ClusterView cluster;

    ProxyVersions(ClusterView cluster) {
        this.cluster = cluster;
    }

    /** Compares with the version that was asked for, if one was. */
    Outcome wanted(Function<String, Outcome> comparison) {
        return cluster.setting().version().map(comparison).orElse(NONE_WANTED);
    }

    /** Compares with the latest versions, if somebody can be asked and knows; that nobody does is told once, elsewhere. */
    Outcome latest(Function<Map<String, String>, Outcome> comparison) {
        return lookedUp(latest -> latest.isEmpty() ? NONE_KNOWN : comparison.apply(latest));
    }

    /** Whether somebody who can be asked for the latest versions knows them. */
    Outcome latestAreKnown() {
        return lookedUp(latest -> Outcome.failedIf(latest.isEmpty(), "the source of versions knows none"));
    }

    private Outcome lookedUp(Function<Map<String, String>, Outcome> then) {
        return cluster.setting()
                .latest()
                .map(source -> then.apply(cluster.latest(source)))
                .orElse(NOBODY_ASKED);
    }

    Outcome proxiesAreLatest(Supplier<List<Pod>> pods) {
        return latest(latest -> proxies(pods.get(), version -> LatestVersions.behind(latest, version)));
    }

    Outcome proxiesMatch(Supplier<List<Pod>> pods) {
        return wanted(wanted -> proxies(
                pods.get(),
                version -> version.equals(wanted)
                        ? Optional.empty()
                        : Optional.of("is " + version + ", and not " + wanted)));
    }

    private static Outcome proxies(List<Pod> pods, Function<String, Optional<String>> problem) {
        return Outcome.ofProblems(pods.stream()
                .filter(pod -> "Running".equals(Pods.status(pod)))
                .flatMap(pod -> Pods.proxyVersion(pod).flatMap(problem).stream()
                        .map(text -> "the proxy of " + Pods.name(pod) + " " + text))
                .toList());
    }
}
