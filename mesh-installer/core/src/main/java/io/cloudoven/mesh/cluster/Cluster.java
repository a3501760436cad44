package io.cloudoven.mesh.cluster;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.release.Manifest;
import io.cloudoven.mesh.release.yaml.KubernetesYaml;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a Kubernetes cluster: found, applied, compared and deleted. {@link Waiting} waits for them.
 *
 * <p>Applying is server-side, as field manager {@value #FIELD_MANAGER}: what others set and charts do not mention stays.
 * Every request is repeated for a minute while the API server is not reached or busy. What is not permitted fails at once.
 * Thread-safe.
 *
 * @see <a href="https://kubernetes.io/docs/reference/using-api/server-side-apply/">server-side apply</a>
 */
public final class Cluster {

    /** As whom objects are applied; what is ours is known by it. */
    public static final String FIELD_MANAGER = "cloudoven";

    private static final String NUDGE = FIELD_MANAGER + "-nudge";
    private static final int PAGE = 250;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String METADATA = "application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1";
    private static final int UNPROCESSABLE = 422;
    private static final Set<String> PODS_FIRST = Set.of("Deployment", "DaemonSet", "StatefulSet", "Job", "CronJob");

    private final ApiServer server;
    private final ApiTypes types;

    private Cluster(ApiServer server) {
        this.server = server;
        this.types = new ApiTypes(server);
    }

    /** The cluster that a client is for; the client is not closed. */
    public static Cluster of(KubernetesClient client) {
        return of(client, new Cancellation());
    }

    /** The same, for work that may be cancelled. */
    public static Cluster of(KubernetesClient client, Cancellation cancellation) {
        return of(client, cancellation, PATIENCE);
    }

    /** The same, with another patience with an API server that is not reached. */
    public static Cluster of(KubernetesClient client, Cancellation cancellation, Duration patience) {
        return new Cluster(new ApiServer(client, cancellation, patience));
    }

    /** Who may cancel what is done here. */
    public Cancellation cancellation() {
        return server.cancellation();
    }

    /** Kubernetes' version, such as {@code 1.37.2}. */
    public String version() {
        Answer answer = required(server.get("/version"), "asking for Kubernetes' version");
        return String.valueOf(answer.body().get("gitVersion")).replaceFirst("^v", "");
    }

    /** An object; empty if it, or its whole type, is not there. */
    public Optional<LiveObject> find(ObjectRef object) {
        return types.find(object.apiVersion(), object.kind()).flatMap(type -> find(type, object));
    }

    private Optional<LiveObject> find(ApiType type, ObjectRef object) {
        Answer answer = server.get(type.path(object));
        return answer.isAbsent()
                ? Optional.empty()
                : Optional.of(
                        LiveObject.of(required(answer, "reading " + object).body()));
    }

    /** The objects of a type in a namespace, or in all of them where that is empty; none if the type is not there. */
    public List<LiveObject> list(String apiVersion, String kind, Optional<String> namespace, String labels) {
        List<LiveObject> all = new ArrayList<>();
        each(apiVersion, kind, namespace, labels, all::add);
        return all;
    }

    /** The same, one after another: read a page at a time, so that thousands need little memory if they are not kept. */
    public void each(
            String apiVersion, String kind, Optional<String> namespace, String labels, Consumer<LiveObject> taker) {
        types.find(apiVersion, kind).ifPresent(type -> {
            String path = type.path(namespace) + "?limit=" + PAGE
                    + (labels.isEmpty() ? "" : "&labelSelector=" + encoded(labels));
            String next = "";
            do {
                Answer answer = server.get(next.isEmpty() ? path : path + "&continue=" + encoded(next));
                next = answer.next();
                // one that took too long is told where to go on, in what there is by now
                if (!answer.isExpired() || next.isEmpty()) {
                    listed(type, answer).forEach(taker);
                }
            } while (!next.isEmpty());
        });
    }

    /** All that we have applied in any version of ourselves, metadata alone. */
    public List<LiveObject> owned() {
        List<LiveObject> owned = new ArrayList<>();
        for (ApiType type : types.kept()) {
            // an aggregated API without a server lists nothing; what is being defined or undefined neither
            Answer answer = server.get(type.path(), METADATA);
            if (answer.isOk()) {
                listed(type, answer).stream()
                        .filter(object -> object.isAppliedBy(FIELD_MANAGER))
                        .forEach(owned::add);
            }
        }
        return owned;
    }

    /** All objects in a namespace, metadata alone. */
    public List<LiveObject> in(String namespace) {
        List<LiveObject> objects = new ArrayList<>();
        for (ApiType type : types.kept()) {
            if (type.namespaced()) {
                Answer answer = server.get(type.path(Optional.of(namespace)), METADATA);
                if (answer.isOk()) {
                    objects.addAll(listed(type, answer));
                }
            }
        }
        return objects;
    }

    private static List<LiveObject> listed(ApiType type, Answer answer) {
        if (answer.isAbsent()) {
            return List.of();
        }
        required(answer, "listing " + type.plural());
        List<LiveObject> objects = new ArrayList<>();
        for (Object item : KubernetesYaml.asList(answer.body().get("items"))) {
            Map<String, Object> body = new LinkedHashMap<>(KubernetesYaml.asMap(item));
            body.put("apiVersion", type.apiVersion());
            body.put("kind", type.kind());
            objects.add(LiveObject.of(body));
        }
        return objects;
    }

    /**
     * Applies an object.
     *
     * @throws ConflictException if others decided fields otherwise and they shall not be taken over
     * @throws MeshException if it is refused; says why
     */
    public Change apply(Manifest manifest, Conflicts policy) {
        ObjectRef object = ObjectRef.of(manifest);
        ApiType type = types.await(object.apiVersion(), object.kind())
                .orElseThrow(() -> new MeshException("applying " + object + ": the cluster has no " + object.kind()
                        + " in " + object.apiVersion() + "; install what defines it first"));
        LiveObject before = find(type, object).orElse(null);
        if (before != null && isApplied(before, manifest)) {
            return Change.UNCHANGED;
        }
        Answer answer = applied(type, object, manifest.body(), policy, before, "");
        LiveObject after = LiveObject.of(required(answer, "applying " + object).body());
        if (before == null) {
            return Change.CREATED;
        }
        return before.content().equals(after.content()) ? Change.UNCHANGED : Change.CHANGED;
    }

    /** Whether what is ours of an object is the same already: large definitions need not be sent again to find out. */
    private static boolean isApplied(LiveObject before, Manifest manifest) {
        return before.appliedBy(FIELD_MANAGER)
                .filter(Bodies.sent(manifest.body())::equals)
                .isPresent();
    }

    /** What applying an object would change, as the API server itself works it out. */
    public ObjectDiff diff(Manifest manifest, Conflicts policy) {
        ObjectRef object = ObjectRef.of(manifest);
        ApiType type = types.find(object.apiVersion(), object.kind()).orElse(null);
        LiveObject before = type == null ? null : find(type, object).orElse(null);
        if (type == null || before == null) {
            // neither its namespace nor its type needs to be there yet, so that the API server cannot be asked
            return new ObjectDiff(object, Change.CREATED, List.of(), List.of());
        }
        Answer answer = applied(type, object, manifest.body(), Conflicts.REFUSE, before, "&dryRun=All");
        List<Conflict> conflicts = conflicts(object, answer);
        if (!conflicts.isEmpty()) {
            answer = applied(type, object, manifest.body(), Conflicts.TAKE_OVER, before, "&dryRun=All");
        }
        LiveObject after = LiveObject.of(required(answer, "comparing " + object).body());
        List<FieldChange> fields = Differences.between(before, after);
        return new ObjectDiff(
                object,
                fields.isEmpty() ? Change.UNCHANGED : Change.CHANGED,
                fields,
                policy == Conflicts.REFUSE ? conflicts : List.of());
    }

    private Answer applied(
            ApiType type,
            ObjectRef object,
            Map<String, Object> body,
            Conflicts policy,
            @Nullable LiveObject before,
            String options) {
        String path = type.path(object) + "?fieldManager=" + FIELD_MANAGER + options;
        Answer answer = server.apply(path, Bodies.sent(body));
        List<Conflict> conflicts = conflicts(object, answer);
        if (Rewrites.explain(conflicts)) {
            return server.apply(path + "&force=true", Bodies.sent(Rewrites.keptIn(body, before)));
        }
        if (conflicts.isEmpty()) {
            return answer;
        }
        if (policy == Conflicts.TAKE_OVER) {
            return server.apply(path + "&force=true", Bodies.sent(body));
        }
        if (options.isEmpty()) {
            throw new ConflictException(object, conflicts);
        }
        return answer;
    }

    private static List<Conflict> conflicts(ObjectRef object, Answer answer) {
        return answer.conflicts().stream()
                .map(conflict -> new Conflict(object, conflict.getKey(), conflict.getValue()))
                .toList();
    }

    /**
     * Begins to delete an object and what it owns; whether it was there. {@link Waiting} waits until it is gone, and its
     * pods before it.
     */
    public boolean delete(ObjectRef object) {
        Optional<ApiType> type = types.find(object.apiVersion(), object.kind());
        if (type.isEmpty()) {
            return false;
        }
        Answer answer = server.delete(
                type.get().path(object), PODS_FIRST.contains(object.kind()) ? "Foreground" : "Background");
        if (!answer.isAbsent()) {
            required(answer, "deleting " + object);
        }
        return !answer.isAbsent();
    }

    /** Takes back what we have applied of an object that others keep. */
    public void release(ObjectRef object) {
        applyMetadata(object, Map.of("name", object.name()), FIELD_MANAGER, "releasing ");
    }

    /**
     * Makes the API server look at an object again, and leaves it as it is: an annotation comes and goes.
     *
     * <p>One that ended before it had served a new definition only does so when the definition changes.
     */
    void nudge(ObjectRef object) {
        Map<String, Object> metadata =
                Map.of("name", object.name(), "annotations", Map.of("cloudoven.io/nudge", "now"));
        applyMetadata(object, metadata, NUDGE, "nudging ");
        applyMetadata(object, Map.of("name", object.name()), NUDGE, "nudging ");
    }

    private void applyMetadata(ObjectRef object, Map<String, Object> metadata, String manager, String doing) {
        types.find(object.apiVersion(), object.kind())
                .ifPresent(type -> required(
                        server.apply(
                                type.path(object) + "?force=true&fieldManager=" + manager,
                                Map.of(
                                        "apiVersion", object.apiVersion(),
                                        "kind", object.kind(),
                                        "metadata", metadata)),
                        doing + object));
    }

    /**
     * Changes fields of an object that is somebody else's, and no others; whether it was there.
     *
     * @param fields as a JSON merge patch: {@code null} takes one away
     * @param manager as whom; what {@value #FIELD_MANAGER} manages is ours to remove
     */
    public boolean merge(ObjectRef object, Map<String, Object> fields, String manager) {
        Optional<ApiType> type = types.find(object.apiVersion(), object.kind());
        if (type.isEmpty()) {
            return false;
        }
        Answer answer = server.merge(type.get().path(object) + "?fieldManager=" + manager, fields);
        if (!answer.isAbsent()) {
            required(answer, "changing " + object);
        }
        return !answer.isAbsent();
    }

    /** What a Secret keeps for another run. */
    public KeptRecord record(ObjectRef secret) {
        return new KeptRecord(this, secret);
    }

    String json(Map<String, Object> content) {
        return server.json(content);
    }

    Map<String, Object> parsed(String json) {
        return server.parsed(json);
    }

    private static Answer required(Answer answer, String doing) {
        if (!answer.isOk()) {
            String next = answer.code() == UNPROCESSABLE
                    ? "; correct the values, or ask for a version of Linkerd that this Kubernetes accepts"
                    : "; see to that, then run again: it continues";
            throw new MeshException(doing + " failed: " + answer.message() + next);
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
