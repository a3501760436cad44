package io.cloudoven.schema.discovery.snippet;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.MapType;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.ObjectType;
import io.cloudoven.schema.model.SetType;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Something that a configuration has to write. */
sealed interface Need {

    String name();

    /** An argument without objects in it. */
    record Value(String name, TypeConstraint type) implements Need {}

    /** An argument that is one object, or a collection of objects. */
    record Structure(String name, Nesting nesting, List<Need> inside) implements Need {}

    /** An argument with objects further inside than Java can write them. */
    record Deep(String name, TypeConstraint type) implements Need {}

    /** A block, written so many times. */
    record Blocks(String name, boolean labelled, int count, List<Need> inside) implements Need {}

    /** What a block requires: values first, then objects, then blocks. */
    static List<Need> of(Block block) {
        List<Need> needs = new ArrayList<>(of(List.copyOf(block.attributes().values())));
        for (NestedBlock nested : block.blocks().values()) {
            if (nested.minItems() > 0) {
                needs.add(new Blocks(
                        nested.name(),
                        nested.nesting() == Nesting.MAP,
                        nested.nesting() == Nesting.SINGLE || nested.nesting() == Nesting.GROUP ? 1 : nested.minItems(),
                        of(nested.block())));
            }
        }
        return List.copyOf(needs);
    }

    private static List<Need> of(List<Attribute> attributes) {
        List<Need> needs = new ArrayList<>();
        for (Attribute attribute : attributes) {
            if (attribute.required()) {
                NestedType nested = attribute.nestedType();
                needs.add(
                        nested == null
                                ? of(attribute.name(), Objects.requireNonNull(attribute.type()))
                                : new Structure(
                                        attribute.name(),
                                        nested.nesting(),
                                        of(List.copyOf(nested.attributes().values()))));
            }
        }
        return valuesFirst(needs);
    }

    private static Need of(String name, TypeConstraint type) {
        if (Members.object(type) == null) {
            return new Value(name, type);
        }
        if (type instanceof ObjectType object) {
            return new Structure(name, Nesting.SINGLE, of(object));
        }
        if (type instanceof ListType list && list.element() instanceof ObjectType object) {
            return new Structure(name, Nesting.LIST, of(object));
        }
        if (type instanceof SetType set && set.element() instanceof ObjectType object) {
            return new Structure(name, Nesting.SET, of(object));
        }
        return type instanceof MapType map && map.element() instanceof ObjectType object
                ? new Structure(name, Nesting.MAP, of(object))
                : new Deep(name, type);
    }

    private static List<Need> of(ObjectType object) {
        List<Need> needs = new ArrayList<>();
        object.attributes().forEach((name, type) -> {
            if (!object.optional().contains(name)) {
                needs.add(of(name, type));
            }
        });
        return valuesFirst(needs);
    }

    private static List<Need> valuesFirst(List<Need> needs) {
        List<Need> ordered = new ArrayList<>(needs);
        ordered.sort((one, other) -> Boolean.compare(!(one instanceof Value), !(other instanceof Value)));
        return List.copyOf(ordered);
    }
}
