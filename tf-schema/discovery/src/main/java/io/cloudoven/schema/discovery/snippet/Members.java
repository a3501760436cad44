package io.cloudoven.schema.discovery.snippet;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.MapType;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.ObjectType;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SetType;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names of all that is in a block or object of a schema. */
final class Members {

    private Members() {}

    static Set<String> at(Schema schema, List<String> path) {
        Object content = schema.block();
        for (String name : path) {
            content = inside(content, name);
        }
        Set<String> names = new TreeSet<>();
        if (content instanceof Block block) {
            names.addAll(block.attributes().keySet());
            names.addAll(block.blocks().keySet());
        } else if (content instanceof NestedType nested) {
            names.addAll(nested.attributes().keySet());
        } else if (content instanceof ObjectType object) {
            names.addAll(object.attributes().keySet());
        }
        return names;
    }

    private static @Nullable Object inside(@Nullable Object content, String name) {
        if (content instanceof Block block) {
            NestedBlock nested = block.blocks().get(name);
            return nested != null ? nested.block() : inside(block.attributes().get(name));
        }
        if (content instanceof NestedType nested) {
            return inside(nested.attributes().get(name));
        }
        return content instanceof ObjectType object ? object(object.attributes().get(name)) : null;
    }

    private static @Nullable Object inside(@Nullable Attribute attribute) {
        if (attribute == null) {
            return null;
        }
        return attribute.nestedType() != null ? attribute.nestedType() : object(attribute.type());
    }

    static @Nullable ObjectType object(@Nullable TypeConstraint type) {
        if (type instanceof ListType list) {
            return object(list.element());
        }
        if (type instanceof SetType set) {
            return object(set.element());
        }
        if (type instanceof MapType map) {
            return object(map.element());
        }
        return type instanceof ObjectType object ? object : null;
    }
}
