package io.cloudoven.mesh.check;

import io.cloudoven.cluster.Play;
import io.cloudoven.cluster.TestCluster;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.Resource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Consumer;

/** Changes to a cluster that are undone, the last first. */
final class Changes implements AutoCloseable {

    private static final int CONFLICT = 409;

    private final TestCluster cluster;
    private final KubernetesClient client;
    private final Deque<Runnable> undo = new ArrayDeque<>();

    Changes(TestCluster cluster) {
        this.cluster = cluster;
        this.client = cluster.client();
    }

    KubernetesClient client() {
        return client;
    }

    void undoing(Runnable action) {
        undo.push(action);
    }

    /** Makes something that is deleted afterwards. */
    void create(HasMetadata object) {
        HasMetadata made = client.resource(object).create();
        undoing(() -> {
            client.resource(made).withGracePeriod(0).delete();
            cluster.await(
                    "the end of " + object.getMetadata().getName(),
                    () -> client.resource(made).get() == null);
        });
    }

    /** Makes what a YAML text has. */
    void create(String yaml) {
        client.load(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))
                .items()
                .forEach(this::create);
    }

    <T extends HasMetadata> void delete(Resource<T> resource) {
        T before = resource.require();
        resource.withGracePeriod(0).delete();
        cluster.await("the end of " + before.getMetadata().getName(), () -> resource.get() == null);
        before.getMetadata().setResourceVersion(null);
        before.getMetadata().setUid(null);
        undoing(() -> client.resource(before).create());
    }

    <T extends HasMetadata> void edit(Resource<T> resource, Consumer<T> change) {
        T before = resource.require();
        replaced(resource, change);
        undoing(() -> replaced(before));
    }

    void data(String configMap, Consumer<Map<String, String>> change) {
        Resource<ConfigMap> map = client.configMaps().inNamespace("linkerd").withName(configMap);
        edit(map, each -> change.accept(each.getData()));
    }

    void secret(String namespace, String name, Map<String, String> texts) {
        Resource<Secret> secret = client.secrets().inNamespace(namespace).withName(name);
        edit(secret, each -> each.setStringData(texts));
    }

    void play(String namespace, String workload, Play play) {
        cluster.play(namespace, workload, play);
        undoing(() -> cluster.play(namespace, workload, Play.READY));
    }

    private <T extends HasMetadata> void replaced(Resource<T> resource, Consumer<T> change) {
        cluster.await("a change", () -> {
            T now = resource.require();
            change.accept(now);
            return put(now);
        });
    }

    private void replaced(HasMetadata to) {
        cluster.await("a change back", () -> {
            to.getMetadata()
                    .setResourceVersion(
                            client.resource(to).require().getMetadata().getResourceVersion());
            return put(to);
        });
    }

    private boolean put(HasMetadata object) {
        try {
            client.resource(object).update();
            return true;
        } catch (KubernetesClientException e) {
            if (e.getCode() == CONFLICT) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        undo.forEach(Runnable::run);
    }
}
