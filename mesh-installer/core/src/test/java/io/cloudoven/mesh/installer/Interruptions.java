package io.cloudoven.mesh.installer;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.http.BasicBuilder;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.Interceptor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A client that dies at a request: the one before it was answered, this one is not sent. Nothing is kept but in the cluster,
 * so that dying between an answer and the next request is the same.
 */
final class Interruptions implements Interceptor, AutoCloseable {

    private final AtomicInteger sent = new AtomicInteger();
    private final KubernetesClient client;
    private volatile int last = Integer.MAX_VALUE;
    private volatile Runnable instead = Interruptions::die;

    Interruptions(String kubeconfig) {
        Config config = Config.fromKubeconfig(kubeconfig);
        config.setRequestRetryBackoffLimit(0);
        client = new KubernetesClientBuilder()
                .withConfig(config)
                .withHttpClientBuilderConsumer(builder -> builder.addOrReplaceInterceptor("interruptions", this))
                .build();
    }

    KubernetesClient client() {
        return client;
    }

    /** From now on, the request with that number is the last. */
    KubernetesClient dyingAt(int request) {
        sent.set(0);
        last = request;
        instead = Interruptions::die;
        return client;
    }

    /** At the request with that number, something else happens, once. */
    KubernetesClient at(int request, Runnable happens) {
        dyingAt(request);
        instead = happens;
        return client;
    }

    private static void die() {
        throw new Killed();
    }

    @Override
    public void before(BasicBuilder builder, HttpRequest request, RequestTags tags) {
        if (sent.incrementAndGet() == last) {
            instead.run();
        }
    }

    @Override
    public void close() {
        client.close();
    }

    /** The end of a process, as far as it can be had within one. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }
}
