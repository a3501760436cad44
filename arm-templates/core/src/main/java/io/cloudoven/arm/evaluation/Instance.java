package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.scope.ResourceId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One resource of a deployment while it is evaluated: what a template declares once, or one of the copies of that. */
final class Instance {
    /**
     * Who it is.
     *
     * @param symbolicName its key in version 2 of the language
     * @param loop the copy it comes from
     * @param index which copy it is; -1 for none
     */
    record Identity(@Nullable String symbolicName, @Nullable CopyLoop loop, int index) {
        @Nullable
        String indexedName() {
            return symbolicName == null || index < 0 ? symbolicName : symbolicName + "[" + index + "]";
        }
    }

    final Identity identity;
    final Map<?, ?> json;
    final Place place;
    final @Nullable CopyPosition position;
    final String type;
    final String name;
    final @Nullable ResourceId id;
    final boolean existing;
    final boolean wanted;
    final Set<Instance> dependencies = new LinkedHashSet<>();

    private @Nullable Object body;
    private boolean asking;
    private @Nullable EvaluatedDeployment nested;

    /** @param wanted whether its condition is true */
    Instance(
            Identity identity,
            Map<?, ?> json,
            Place place,
            @Nullable CopyPosition position,
            String type,
            String name,
            @Nullable ResourceId id,
            boolean wanted) {
        this.identity = identity;
        this.json = json;
        this.place = place;
        this.position = position;
        this.type = type;
        this.name = name;
        this.id = id;
        this.existing = Boolean.TRUE.equals(Json.member(json, "existing"));
        this.wanted = wanted;
    }

    /** Whether it is deployed: it is wanted, and not there already. */
    boolean deployed() {
        return wanted && !existing;
    }

    boolean isDeployment() {
        return type.equalsIgnoreCase("Microsoft.Resources/deployments");
    }

    /** Its members with all expressions evaluated, or {@link Failed}; {@code null} until they are. */
    @Nullable
    Object body() {
        return body;
    }

    void body(Object evaluated) {
        body = evaluated;
    }

    /** Marks that its members are being evaluated; false when they were already, which is a cycle. */
    boolean startAsking() {
        boolean first = !asking;
        asking = true;
        return first;
    }

    @Nullable
    EvaluatedDeployment nested() {
        return nested;
    }

    void nested(EvaluatedDeployment deployment) {
        nested = deployment;
    }

    /** What the context can know it by, best first. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        if (identity.indexedName() != null) {
            names.add(identity.indexedName());
        }
        if (id != null) {
            names.add(id.toString());
        }
        names.add(name);
        return names;
    }

    /** What people call it. */
    @Override
    public String toString() {
        String symbolic = identity.indexedName();
        return symbolic != null ? symbolic : type + " '" + name + "'";
    }
}
