package io.cloudoven.mesh.cluster;

import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An object as the cluster has it. {@link #toString()} names it and shows nothing of its content, which may be secret.
 *
 * @param body all of it; of what {@link Cluster#owned()} finds the metadata alone
 */
public record LiveObject(ObjectRef ref, Map<String, Object> body) {

    static LiveObject of(Map<String, Object> body) {
        Map<String, Object> metadata = KubernetesYaml.asMap(body.get("metadata"));
        return new LiveObject(
                new ObjectRef(
                        String.valueOf(body.get("apiVersion")),
                        String.valueOf(body.get("kind")),
                        Optional.ofNullable(metadata.get("namespace")).map(String::valueOf),
                        String.valueOf(metadata.get("name"))),
                body);
    }

    /** What is at a path of names; null where there is nothing. */
    public @Nullable Object at(String... path) {
        Object at = body;
        for (String name : path) {
            at = KubernetesYaml.asMap(at).get(name);
        }
        return at;
    }

    /** The text at a path. */
    public Optional<String> text(String... path) {
        return Optional.ofNullable(at(path)).map(String::valueOf);
    }

    /** The number at a path; 0 where there is none. */
    public long number(String... path) {
        return at(path) instanceof Number number ? number.longValue() : 0;
    }

    /** The objects in the list at a path. */
    public List<Map<String, Object>> list(String... path) {
        return KubernetesYaml.asList(at(path)).stream()
                .map(KubernetesYaml::asMap)
                .toList();
    }

    /** The texts at a path by their names, as labels and annotations are. */
    public Map<String, String> texts(String... path) {
        Map<String, String> texts = new LinkedHashMap<>();
        KubernetesYaml.asMap(at(path)).forEach((name, text) -> texts.put(name, String.valueOf(text)));
        return texts;
    }

    /** A label. */
    public Optional<String> label(String name) {
        return text("metadata", "labels", name);
    }

    /** An annotation. */
    public Optional<String> annotation(String name) {
        return text("metadata", "annotations", name);
    }

    /** Who set anything of it but its status: field managers, such as {@code helm} or {@code kubectl}. */
    public List<String> managers() {
        return managed()
                .filter(entry -> !entry.containsKey("subresource"))
                .map(entry -> String.valueOf(entry.get("manager")))
                .distinct()
                .toList();
    }

    /** Whether a field manager applied it, as a whole or in part. */
    public boolean isAppliedBy(String manager) {
        return fieldsOf(manager).isPresent();
    }

    /** What a field manager applied of it: the object as that one had rendered it. */
    public Optional<Map<String, Object>> appliedBy(String manager) {
        return fieldsOf(manager).map(fields -> {
            Map<String, Object> applied = new LinkedHashMap<>();
            applied.put("apiVersion", ref.apiVersion());
            applied.put("kind", ref.kind());
            applied.putAll(OwnedFields.of(body, fields));
            Map<String, Object> metadata = new LinkedHashMap<>(KubernetesYaml.asMap(applied.get("metadata")));
            metadata.put("name", ref.name());
            ref.namespace().ifPresent(namespace -> metadata.put("namespace", namespace));
            applied.put("metadata", metadata);
            return applied;
        });
    }

    /** The object's name in the version of its type in which a field manager applied it. */
    public ObjectRef refAppliedBy(String manager) {
        return appliedBy(manager, "apiVersion")
                .map(version -> new ObjectRef(String.valueOf(version), ref.kind(), ref.namespace(), ref.name()))
                .orElse(ref);
    }

    private Optional<Map<String, Object>> fieldsOf(String manager) {
        return appliedBy(manager, "fieldsV1").map(KubernetesYaml::asMap);
    }

    private Optional<Object> appliedBy(String manager, String entry) {
        return managed()
                .filter(each -> manager.equals(each.get("manager")) && "Apply".equals(each.get("operation")))
                .flatMap(each -> Stream.ofNullable(each.get(entry)))
                .findFirst();
    }

    /** When a field manager last wrote it, by the API server's clock, to the second. */
    public Optional<Instant> lastWritten(String manager) {
        return managed()
                .filter(entry -> manager.equals(entry.get("manager")) && entry.get("time") != null)
                .map(entry -> Instant.parse(String.valueOf(entry.get("time"))))
                .max(Comparator.naturalOrder());
    }

    /** When it was made, by the API server's clock, to the second. */
    public Instant created() {
        return Instant.parse(text("metadata", "creationTimestamp").orElseThrow());
    }

    private Stream<Map<String, Object>> managed() {
        return list("metadata", "managedFields").stream();
    }

    /** What of it applying can change: without status, and without what the API server counts and notes. */
    Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>(body);
        content.remove("status");
        Map<String, Object> metadata = new LinkedHashMap<>(KubernetesYaml.asMap(body.get("metadata")));
        for (String noted : List.of("resourceVersion", "managedFields", "generation", "uid", "creationTimestamp")) {
            metadata.remove(noted);
        }
        content.put("metadata", metadata);
        return content;
    }

    /** The condition of a type in its status. */
    public Optional<Map<String, Object>> condition(String type) {
        return new ArrayList<>(list("status", "conditions"))
                .stream().filter(each -> type.equals(each.get("type"))).findFirst();
    }

    /** Whether its status says that a condition holds. */
    boolean isTrue(String condition) {
        return condition(condition)
                .map(each -> each.get("status"))
                .filter("True"::equals)
                .isPresent();
    }

    @Override
    public String toString() {
        return ref.toString();
    }
}
