package io.cloudoven.arm.definitions.source;

import io.cloudoven.arm.definitions.type.ArmType;
import io.cloudoven.arm.definitions.type.ArrayType;
import io.cloudoven.arm.definitions.type.DiscriminatedType;
import io.cloudoven.arm.definitions.type.NamedType;
import io.cloudoven.arm.definitions.type.ObjectType;
import io.cloudoven.arm.definitions.type.ResourceFunction;
import io.cloudoven.arm.definitions.type.ResourceType;
import io.cloudoven.arm.definitions.type.TypeReference;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The objects that resources and their functions need, and no others. */
final class Reachable {
    private final Map<String, NamedType> objects = new HashMap<>();
    private final Map<String, NamedType> reached = new TreeMap<>();
    private final Deque<NamedType> open = new ArrayDeque<>();

    private Reachable(Collection<NamedType> objects) {
        objects.forEach(object -> this.objects.put(object.name(), object));
    }

    /** By name. */
    static Collection<NamedType> from(List<ResourceType> resources, Collection<NamedType> objects) {
        Reachable reachable = new Reachable(objects);
        for (ResourceType resource : resources) {
            reachable.visit(resource.body());
            for (ResourceFunction function : resource.functions()) {
                reachable.visit(function.output());
                reachable.visit(function.input());
            }
        }
        while (!reachable.open.isEmpty()) {
            reachable.visitInside(reachable.open.remove());
        }
        return reachable.reached.values();
    }

    private void visitInside(NamedType type) {
        type.properties().values().forEach(property -> visit(property.type()));
        if (type instanceof ObjectType object) {
            visit(object.additional());
        } else if (type instanceof DiscriminatedType discriminated) {
            discriminated.kinds().values().forEach(this::visit);
        }
    }

    private void visit(@Nullable ArmType type) {
        if (type instanceof ArrayType array) {
            visit(array.item());
        } else if (type instanceof TypeReference reference && !reached.containsKey(reference.name())) {
            NamedType object = Objects.requireNonNull(objects.get(reference.name()));
            reached.put(object.name(), object);
            open.add(object);
        }
    }
}
