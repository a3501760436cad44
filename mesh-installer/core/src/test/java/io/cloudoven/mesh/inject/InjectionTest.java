package io.cloudoven.mesh.inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.cloudoven.mesh.MeshException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class InjectionTest {
    /** Those that the injector of edge-26.8.3 reads, but for what it reads as older names of the native sidecar's. */
    private static final Set<String> DOCUMENTED = Set.of(
            "linkerd.io/inject",
            "config.alpha.linkerd.io/proxy-wait-before-exit-seconds",
            "config.linkerd.io/access-log",
            "config.linkerd.io/admin-port",
            "config.linkerd.io/close-wait-timeout",
            "config.linkerd.io/control-port",
            "config.linkerd.io/debug-image",
            "config.linkerd.io/debug-image-pull-policy",
            "config.linkerd.io/debug-image-version",
            "config.linkerd.io/default-inbound-policy",
            "config.linkerd.io/enable-debug-sidecar",
            "config.linkerd.io/enable-external-profiles",
            "config.linkerd.io/image-pull-policy",
            "config.linkerd.io/inbound-port",
            "config.linkerd.io/opaque-ports",
            "config.linkerd.io/outbound-port",
            "config.linkerd.io/pod-inbound-ports",
            "config.linkerd.io/proxy-additional-env",
            "config.linkerd.io/proxy-admin-shutdown",
            "config.linkerd.io/proxy-await",
            "config.linkerd.io/proxy-cpu-limit",
            "config.linkerd.io/proxy-cpu-ratio-limit",
            "config.linkerd.io/proxy-cpu-request",
            "config.linkerd.io/proxy-disable-inbound-protocol-detect-timeout",
            "config.linkerd.io/proxy-disable-outbound-protocol-detect-timeout",
            "config.linkerd.io/proxy-enable-native-sidecar",
            "config.linkerd.io/proxy-ephemeral-storage-limit",
            "config.linkerd.io/proxy-ephemeral-storage-request",
            "config.linkerd.io/proxy-gid",
            "config.linkerd.io/proxy-image",
            "config.linkerd.io/proxy-inbound-connect-timeout",
            "config.linkerd.io/proxy-inbound-discovery-cache-unused-timeout",
            "config.linkerd.io/proxy-log-format",
            "config.linkerd.io/proxy-log-http-headers",
            "config.linkerd.io/proxy-log-level",
            "config.linkerd.io/proxy-memory-limit",
            "config.linkerd.io/proxy-memory-request",
            "config.linkerd.io/proxy-metrics-hostname-labels",
            "config.linkerd.io/proxy-outbound-connect-timeout",
            "config.linkerd.io/proxy-outbound-discovery-cache-unused-timeout",
            "config.linkerd.io/proxy-require-identity-inbound-ports",
            "config.linkerd.io/proxy-uid",
            "config.linkerd.io/proxy-version",
            "config.linkerd.io/shutdown-grace-period",
            "config.linkerd.io/skip-inbound-ports",
            "config.linkerd.io/skip-outbound-ports",
            "config.linkerd.io/skip-subnets");

    @Test
    void every_documented_annotation_has_a_method() {
        Injection all = Injection.ingress()
                .opaquePorts(3306, 5432)
                .skipInboundPorts("25, 587")
                .skipOutboundPorts("9000-9100")
                .skipSubnets("10.0.0.0/8", "fd00::/8")
                .podInboundPorts(8080)
                .proxyCpuRequest("100m")
                .proxyCpuLimit("1")
                .proxyCpuRatioLimit(0.5)
                .proxyMemoryRequest("64Mi")
                .proxyMemoryLimit("1.5Gi")
                .proxyEphemeralStorageRequest("1G")
                .proxyEphemeralStorageLimit("2G")
                .proxyLogLevel("warn,linkerd=info")
                .proxyLogsJson(true)
                .accessLogJson(false)
                .defaultInboundPolicy(InboundPolicy.CLUSTER_AUTHENTICATED)
                .proxyAwait(true)
                .nativeSidecar(false)
                .waitBeforeExit(Duration.ofSeconds(5))
                .shutdownGracePeriod(Duration.ofMinutes(2))
                .proxyImage("example.org/proxy")
                .proxyVersion("edge-26.8.3")
                .logHttpHeaders(false)
                .requireIdentityOnPorts("8080,9000-9010")
                .adminShutdown(true)
                .hostnameLabels(true)
                .proxyEnvironment(Map.of("B", "say \"b\"", "A", "a"))
                .imagePullPolicy("Always")
                .debugSidecar()
                .debugImage("example.org/debug", "v1")
                .debugImagePullPolicy("Never")
                .adminPort(4191)
                .controlPort(4190)
                .inboundPort(4143)
                .outboundPort(4140)
                .proxyUser(2102)
                .proxyGroup(2102)
                .inboundConnectTimeout(Duration.ofMillis(100))
                .outboundConnectTimeout(Duration.ofSeconds(1))
                .inboundDiscoveryCacheTimeout(Duration.ofSeconds(90))
                .outboundDiscoveryCacheTimeout(Duration.ofSeconds(5))
                .disableInboundProtocolDetectTimeout(true)
                .disableOutboundProtocolDetectTimeout(false)
                .closeWaitTimeout(Duration.ofHours(1))
                .externalProfiles(true);

        assertThat(new TreeSet<>(all.annotations().keySet())).isEqualTo(new TreeSet<>(DOCUMENTED));
        assertThat(all.annotations())
                .contains(
                        entry("linkerd.io/inject", "ingress"),
                        entry("config.linkerd.io/skip-inbound-ports", "25,587"),
                        entry("config.linkerd.io/skip-subnets", "10.0.0.0/8,fd00::/8"),
                        entry("config.linkerd.io/shutdown-grace-period", "120s"),
                        entry("config.linkerd.io/proxy-log-http-headers", "off"),
                        entry("config.linkerd.io/proxy-admin-shutdown", "enabled"),
                        entry(
                                "config.linkerd.io/proxy-additional-env",
                                "[{\"name\":\"A\",\"value\":\"a\"},{\"name\":\"B\",\"value\":\"say \\\"b\\\"\"}]"),
                        entry("config.linkerd.io/proxy-outbound-connect-timeout", "1000ms"));
    }

    @Test
    void values_that_the_injector_would_refuse_are_refused_here() {
        Injection on = Injection.enabled();
        for (Runnable wrong : List.<Runnable>of(
                () -> on.opaquePorts(0),
                () -> on.opaquePorts("3306,"),
                () -> on.opaquePorts("9100-9000"),
                () -> on.skipInboundPorts("http"),
                () -> on.skipSubnets("10.0.0.0"),
                () -> on.proxyCpuRequest("much"),
                () -> on.proxyCpuRatioLimit(0),
                () -> on.imagePullPolicy("Sometimes"),
                () -> on.adminPort(70_000),
                () -> on.annotation("example.org/x", "y"))) {
            assertThatThrownBy(wrong::run).isInstanceOf(MeshException.class);
        }
        assertThatThrownBy(() -> on.opaquePorts("9100-9000"))
                .hasMessage(
                        "config.linkerd.io/opaque-ports: '9100-9000' is no port and no range of ports; write them as"
                                + " 3306,9000-9100");
    }
}
