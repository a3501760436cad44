package io.cloudoven.mesh.check;

import io.cloudoven.mesh.release.Manifests;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** How checks are made, as {@link MeshChecks.Builder} was told. */
record Setting(
        String namespace,
        String cniNamespace,
        Optional<String> vizNamespace,
        Optional<String> version,
        Optional<LatestVersions> latest,
        Manifests toInstall,
        boolean cni,
        boolean continued,
        boolean bringsGatewayApi,
        Clock clock,
        Sleeper sleeper,
        Duration pause,
        Duration patience,
        Duration timeout) {}
