package io.cloudoven.arm.codegen.plan;

import io.cloudoven.arm.definitions.type.DiscriminatedType;
import io.cloudoven.arm.definitions.type.NamedType;
import io.cloudoven.arm.definitions.type.NamespaceTypes;
import io.cloudoven.arm.definitions.type.ResourceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All that can be generated for a namespace, every name settled. The names do not depend on what is then selected.
 *
 * <p>Immutable and thread-safe.
 */
public final class NamespacePlan {
    private final String packageName;
    private final Contents contents;
    private final List<Entity.OfResource> resources;
    private final Entities all;
    private final ClassNames names;

    private NamespacePlan(NamespaceTypes types, String packageName) {
        this.packageName = packageName;
        this.contents = new Contents(types);
        this.resources = resources(types);
        this.all = Entities.from(resources, contents);
        this.names = ClassNames.settle(packageName, all, contents);
    }

    /** Settles what to generate: of each resource type the newest version. */
    public static NamespacePlan of(NamespaceTypes types, String packageName) {
        return new NamespacePlan(types, packageName);
    }

    /** The package of resources. */
    public String resources() {
        return packageName;
    }

    /** The package of the objects in them. */
    public String objects() {
        return packageName + ClassNames.OBJECTS;
    }

    /** The package of constants. */
    public String values() {
        return packageName + ClassNames.VALUES;
    }

    /**
     * The classes to generate, planned as they are asked for: those of the resources selected, and what these use.
     *
     * @param selected whether to generate a class for the resource type of that name
     */
    public Stream<ClassPlan> classes(Predicate<String> selected) {
        List<Entity.OfResource> chosen = resources.stream()
                .filter(resource -> selected.test(resource.resource().name()))
                .toList();
        Entities used = chosen.size() == resources.size() ? all : Entities.from(chosen, contents, all::settable);
        ClassPlanner planner = new ClassPlanner(contents, used, names);
        return used.uses().keySet().stream()
                .map(entity ->
                        planner.plan(entity, Objects.requireNonNull(all.uses().get(entity))));
    }

    private static List<Entity.OfResource> resources(NamespaceTypes types) {
        Map<String, ResourceType> newest = new LinkedHashMap<>();
        for (ResourceType resource : types.resources()) {
            newest.merge(
                    resource.name().toLowerCase(Locale.ROOT),
                    resource,
                    (a, b) -> a.apiVersion().compareTo(b.apiVersion()) >= 0 ? a : b);
        }
        List<Entity.OfResource> resources = new ArrayList<>();
        for (ResourceType resource : newest.values()) {
            NamedType body = types.named(resource.body());
            if (body instanceof DiscriminatedType kinds) {
                kinds.kinds().keySet().forEach(kind -> resources.add(new Entity.OfResource(resource, kind)));
            } else {
                resources.add(new Entity.OfResource(resource, ""));
            }
        }
        return resources;
    }
}
