package io.cloudoven.examples.every;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.Primitive;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Holds the parsed body of a block against the schema that it should fill completely. */
final class Comparison {
    private final List<String> failures = new ArrayList<>();
    private int arguments;
    private int blocks;

    /** What differs, a line each. */
    List<String> failures() {
        return failures;
    }

    /** How many arguments were found where the schema has them. */
    int arguments() {
        return arguments;
    }

    /** How many nested blocks were. */
    int blocks() {
        return blocks;
    }

    void compare(Block schema, JsonNode body, String path) {
        for (Attribute attribute : schema.attributes().values()) {
            compare(attribute, body.get(attribute.name()), path + "." + attribute.name(), schema);
        }
        for (NestedBlock nested : schema.blocks().values()) {
            compare(nested, body.get(nested.name()), path + "." + nested.name());
        }
        for (Iterator<String> names = body.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!schema.attributes().containsKey(name) && !schema.blocks().containsKey(name)) {
                failures.add("unknown argument: " + path + "." + name);
            }
        }
    }

    private void compare(Attribute attribute, JsonNode value, String path, Block in) {
        if (!attribute.settable()) {
            if (value != null && !in.blocks().containsKey(attribute.name())) {
                failures.add("computed attribute is set: " + path);
            }
            return;
        }
        if (value == null && isImpliedId(attribute, path)) {
            return;
        }
        if (value == null) {
            failures.add("argument is not set: " + path);
            return;
        }
        arguments++;
        if (attribute.nestedType() != null) {
            ValueTypes.check(attribute.nestedType(), value, path, failures);
        } else {
            ValueTypes.check(attribute.type(), value, path, failures);
        }
    }

    /** The id that the providers' SDK declares as optional in every resource, and refuses where it is set. */
    private static boolean isImpliedId(Attribute attribute, String path) {
        return path.startsWith("resource.")
                && path.indexOf('.', "resource.".length()) == path.length() - ".id".length()
                && attribute.name().equals("id")
                && attribute.computed()
                && attribute.type() == Primitive.STRING;
    }

    private void compare(NestedBlock nested, JsonNode value, String path) {
        if (value == null) {
            if (settable(nested.block())) {
                failures.add("block is not set: " + path);
            }
            return;
        }
        if (nested.nesting() == Nesting.MAP) {
            value.fields().forEachRemaining(entry -> eachOf(nested, entry.getValue(), path));
            return;
        }
        eachOf(nested, value, path);
    }

    private void eachOf(NestedBlock nested, JsonNode bodies, String path) {
        boolean single = nested.nesting() == Nesting.SINGLE || nested.nesting() == Nesting.GROUP;
        int max = single ? 1 : nested.maxItems() == 0 ? Integer.MAX_VALUE : nested.maxItems();
        if (bodies.size() < nested.minItems() || bodies.size() > max) {
            failures.add("wrong number of blocks: " + path + " stands " + bodies.size() + " times");
        }
        for (JsonNode body : bodies) {
            blocks++;
            compare(nested.block(), body, path);
        }
    }

    /** Whether a configuration can say anything in the block, be it only that it is there. */
    private static boolean settable(Block block) {
        return block.isEmpty()
                || block.attributes().values().stream().anyMatch(Attribute::settable)
                || block.blocks().values().stream().anyMatch(nested -> settable(nested.block()));
    }
}
