package io.cloudoven.mesh.check;

import io.cloudoven.mesh.MeshException;
import io.fabric8.kubernetes.api.model.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Texts in Secrets of the cluster. */
final class Secrets {

    private Secrets() {}

    static Optional<Map<String, String>> data(ClusterView cluster, String namespace, String name) {
        Secret secret =
                cluster.client().secrets().inNamespace(namespace).withName(name).get();
        return Optional.ofNullable(secret).map(there -> {
            Map<String, String> data = new TreeMap<>();
            if (there.getData() != null) {
                there.getData().forEach((key, value) -> data.put(key, decoded(value)));
            }
            return data;
        });
    }

    static String required(Map<String, String> data, String secret, String key) {
        String value = data.get(key);
        if (value == null) {
            throw new MeshException("Secret " + secret + " has no " + key + ", only " + data.keySet());
        }
        return value;
    }

    static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
