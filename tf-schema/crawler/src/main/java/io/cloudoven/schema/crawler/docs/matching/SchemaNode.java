package io.cloudoven.schema.crawler.docs.matching;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.MapType;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.ObjectType;
import io.cloudoven.schema.model.SetType;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A schema as a tree of names: attributes, nested blocks, and the attributes of objects.
 *
 * @param name its name; empty for the schema itself
 * @param key the name as {@link BlockNames} compares it
 * @param path the names from the top, joined by dots
 * @param parent what it is in; null for the schema itself
 * @param children what is in it, by name
 */
record SchemaNode(
        String name, String key, String path, @Nullable SchemaNode parent, Map<String, SchemaNode> children) {

    static SchemaNode of(Block block) {
        SchemaNode root = new SchemaNode("", "", "", null, new LinkedHashMap<>());
        root.add(block);
        return root;
    }

    /** Everything below, parents before their children. */
    void forEachBelow(Consumer<SchemaNode> visitor) {
        children.values().forEach(child -> {
            visitor.accept(child);
            child.forEachBelow(visitor);
        });
    }

    /** Whether this or something around it has that name. */
    boolean within(String ancestor) {
        String wanted = BlockNames.key(ancestor);
        for (SchemaNode node = this; node != null; node = node.parent) {
            if (node.key.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private SchemaNode child(String child) {
        SchemaNode node = new SchemaNode(
                child, BlockNames.key(child), path.isEmpty() ? child : path + "." + child, this, new LinkedHashMap<>());
        children.put(child, node);
        return node;
    }

    private void add(Block block) {
        block.attributes().values().forEach(this::add);
        block.blocks().forEach((child, nested) -> child(child).add(nested.block()));
    }

    private void add(Attribute attribute) {
        SchemaNode node = child(attribute.name());
        NestedType nested = attribute.nestedType();
        if (nested != null) {
            nested.attributes().values().forEach(node::add);
        } else {
            node.add(attribute.type());
        }
    }

    private void add(@Nullable TypeConstraint type) {
        if (type instanceof ListType list) {
            add(list.element());
        } else if (type instanceof SetType set) {
            add(set.element());
        } else if (type instanceof MapType map) {
            add(map.element());
        } else if (type instanceof ObjectType object) {
            object.attributes().forEach((child, inner) -> child(child).add(inner));
        }
    }
}
