package io.cloudoven.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;

/** The webhooks of Linkerd's control plane, for {@link TestCluster#playWebhook}: the validators let everything in. */
public final class ControlPlaneWebhooks {

    private ControlPlaneWebhooks() {}

    /** Plays them until {@link TestCluster#reset()}; the injector lets pods in as they are. */
    public static void play(TestCluster cluster, String namespace) {
        play(cluster, namespace, request -> "");
    }

    /** The same with an injector, such as {@link ProxyInjector}. */
    public static void play(TestCluster cluster, String namespace, Function<JsonNode, String> injector) {
        cluster.playWebhook(namespace, "linkerd-proxy-injector", injector);
        cluster.playWebhook(namespace, "linkerd-sp-validator", request -> "");
        cluster.playWebhook(namespace, "linkerd-policy-validator", request -> "");
    }
}
