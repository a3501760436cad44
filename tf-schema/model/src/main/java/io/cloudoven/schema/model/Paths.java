package io.cloudoven.schema.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The paths of everything in a block, at any depth, its names joined by dots. */
final class Paths {

    private final SortedSet<String> paths = new TreeSet<>();

    private Paths() {}

    static SortedSet<String> of(Block block) {
        Paths paths = new Paths();
        paths.add("", block);
        return Collections.unmodifiableSortedSet(paths.paths);
    }

    private void add(String prefix, Block block) {
        add(prefix, block.attributes());
        block.blocks().forEach((name, nested) -> {
            paths.add(prefix + name);
            add(prefix + name + ".", nested.block());
        });
    }

    private void add(String prefix, Map<String, Attribute> attributes) {
        attributes.forEach((name, attribute) -> {
            paths.add(prefix + name);
            NestedType nested = attribute.nestedType();
            if (nested != null) {
                add(prefix + name + ".", nested.attributes());
            } else {
                add(prefix + name + ".", attribute.type());
            }
        });
    }

    private void add(String prefix, @Nullable TypeConstraint type) {
        if (type instanceof ListType list) {
            add(prefix, list.element());
        } else if (type instanceof SetType set) {
            add(prefix, set.element());
        } else if (type instanceof MapType map) {
            add(prefix, map.element());
        } else if (type instanceof ObjectType object) {
            object.attributes().forEach((name, inner) -> {
                paths.add(prefix + name);
                add(prefix + name + ".", inner);
            });
        }
    }
}
