package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.scope.ResourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The resources of one deployment by everything that {@code dependsOn} and {@code reference} call them. */
final class ResourceIndex {
    private final Map<String, List<Instance>> byKey = new HashMap<>();
    private final Map<String, List<Instance>> byName = new HashMap<>();

    /** Makes names known that stand for no resource: a loop of no turns. */
    void name(String name) {
        byKey.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>());
    }

    void add(Instance instance) {
        Instance.Identity identity = instance.identity;
        if (identity.symbolicName() != null) {
            put(byKey, identity.symbolicName(), instance);
            if (identity.index() >= 0) {
                put(byKey, String.valueOf(identity.indexedName()), instance);
            }
        }
        if (identity.loop() != null && !identity.loop().name().equalsIgnoreCase(identity.symbolicName())) {
            put(byKey, identity.loop().name(), instance);
        }
        ResourceId id = instance.id;
        if (id != null) {
            put(byKey, id.toString(), instance);
            put(byName, ResourceId.interleave(instance.type, instance.name), instance);
            put(byName, instance.type + "/" + instance.name, instance);
            put(byName, instance.name, instance);
        }
    }

    /**
     * The resources that a text means: a symbolic name, a loop, an id, type and name, or a name alone.
     *
     * @return {@code null} when it means none
     * @throws EvaluationException when several resources have the name
     */
    @Nullable
    List<Instance> find(String text) {
        List<Instance> exact = byKey.get(text.toLowerCase(Locale.ROOT));
        if (exact != null) {
            return exact;
        }
        ResourceId id = text.startsWith("/") ? ResourceId.parse(text) : null;
        List<Instance> found = id != null
                ? byKey.get(id.toString().toLowerCase(Locale.ROOT))
                : byName.get(text.toLowerCase(Locale.ROOT));
        if (found != null && id == null) {
            for (Instance other : found) {
                if (!other.type.equalsIgnoreCase(found.get(0).type)) {
                    throw new EvaluationException("'" + text + "' can be " + found + "; use the resource id");
                }
            }
        }
        return found;
    }

    /** The resources with a symbolic name, a loop's name or a name; {@code null} for none. */
    @Nullable
    List<Instance> named(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return byKey.getOrDefault(key, byName.get(key));
    }

    private static void put(Map<String, List<Instance>> index, String key, Instance instance) {
        List<Instance> list = index.computeIfAbsent(key.toLowerCase(Locale.ROOT), text -> new ArrayList<>());
        if (list.isEmpty() || list.get(list.size() - 1) != instance) {
            list.add(instance);
        }
    }
}
