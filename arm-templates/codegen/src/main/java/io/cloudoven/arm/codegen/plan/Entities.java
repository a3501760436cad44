package io.cloudoven.arm.codegen.plan;

import io.cloudoven.arm.definitions.type.ArmType;
import io.cloudoven.arm.definitions.type.ArrayType;
import io.cloudoven.arm.definitions.type.ChoiceType;
import io.cloudoven.arm.definitions.type.DiscriminatedType;
import io.cloudoven.arm.definitions.type.NamedType;
import io.cloudoven.arm.definitions.type.ObjectType;
import io.cloudoven.arm.definitions.type.Property;
import io.cloudoven.arm.definitions.type.ResourceFunction;
import io.cloudoven.arm.definitions.type.TypeReference;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What gets a class when some resources do: the objects, kinds and strings that these use, where each is met first, and
 * whether a template can set it there or Azure only tells it.
 */
final class Entities {
    private final Contents contents;
    private final Predicate<Entity> settableElsewhere;
    private final Map<Entity, Use> uses = new LinkedHashMap<>();
    private final Set<Entity> settable = new HashSet<>();
    private final Deque<Visit> open = new ArrayDeque<>();

    private record Visit(Entity entity, Use use, boolean settable) {}

    private Entities(Contents contents, Predicate<Entity> settableElsewhere) {
        this.contents = contents;
        this.settableElsewhere = settableElsewhere;
    }

    /** Level by level, so that an entity is met first where it is least deep. */
    static Entities from(Collection<Entity.OfResource> resources, Contents contents) {
        return from(resources, contents, entity -> false);
    }

    /** What some of all resources use; it can be set if it can be anywhere, so that its class is the same. */
    static Entities from(
            Collection<Entity.OfResource> resources, Contents contents, Predicate<Entity> settableElsewhere) {
        Entities entities = new Entities(contents, settableElsewhere);
        for (Entity.OfResource resource : resources) {
            String name = resource.resource().name();
            entities.visit(resource, new Use(name, "", name), true);
            for (ResourceFunction function : resource.resource().functions()) {
                Use use = new Use(name, function.name(), name);
                entities.type(function.output(), use, false);
                entities.type(function.input(), use, true);
            }
        }
        while (!entities.open.isEmpty()) {
            entities.enter(entities.open.remove());
        }
        return entities;
    }

    /** All of them, by where they are met first. */
    Map<Entity, Use> uses() {
        return Collections.unmodifiableMap(uses);
    }

    /** Whether a template can write one. */
    boolean settable(Entity entity) {
        return settable.contains(entity);
    }

    private void visit(Entity entity, Use use, boolean writing) {
        boolean first = uses.putIfAbsent(entity, use) == null;
        boolean canBeSet = writing || settableElsewhere.test(entity);
        boolean nowSettable = canBeSet && settable.add(entity);
        if (first || nowSettable) {
            open.add(new Visit(entity, use, canBeSet));
        }
    }

    private void enter(Visit visit) {
        if (visit.entity() instanceof Entity.OfKinds kinds) {
            contents.discriminated(kinds.name())
                    .kinds()
                    .keySet()
                    .forEach(kind -> visit(new Entity.OfKind(kinds.name(), kind), visit.use(), visit.settable()));
        }
        String owner = owner(visit);
        for (Property property : contents.of(visit.entity()).values()) {
            Use use = visit.use().inside(owner, property.name());
            boolean writing = visit.settable() && property.settable();
            type(property.type(), use, writing);
            ChoiceType choice = constants(property.type());
            if (writing && choice != null) {
                visit(new Entity.OfValues(property.name(), choice.values()), use, true);
            }
        }
    }

    private String owner(Visit visit) {
        if (visit.entity() instanceof Entity.OfObject object) {
            return object.name();
        }
        if (visit.entity() instanceof Entity.OfKind kind) {
            return Objects.requireNonNull(
                            contents.discriminated(kind.name()).kinds().get(kind.kind()))
                    .name();
        }
        return visit.use().resource();
    }

    /** The choice that a property, or each element of it, is; null if there is nothing to choose from. */
    static @Nullable ChoiceType constants(ArmType type) {
        if (type instanceof ArrayType array) {
            return constants(array.item());
        }
        return type instanceof ChoiceType choice && choice.values().size() > 1 ? choice : null;
    }

    private void type(@Nullable ArmType type, Use use, boolean writing) {
        if (type instanceof ArrayType array) {
            type(array.item(), use, writing);
        } else if (type instanceof TypeReference reference) {
            NamedType named = contents.named(reference);
            if (named instanceof DiscriminatedType) {
                visit(new Entity.OfKinds(named.name()), use, writing);
            } else if (Contents.isMap(named)) {
                type(((ObjectType) named).additional(), use, writing);
            } else {
                visit(new Entity.OfObject(named.name()), use, writing);
            }
        }
    }
}
