package io.cloudoven.schema.catalog.search;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The arguments definitions take, what a configuration can set and the blocks it is in, level by level: a level is what
 * one block or nested type has, and leads to the levels inside. Equal levels are one, across all definitions, and each
 * level comes after those it leads to.
 */
final class ArgumentLevels {

    /** The level that has nothing, which there always is. */
    static final int EMPTY = 0;

    private final List<List<Entry>> levels = new ArrayList<>();
    private final Map<List<Entry>, Integer> numbers = new HashMap<>();

    /** An argument of a level, and the level inside it. */
    record Entry(Argument argument, int inside) {}

    ArgumentLevels() {
        number(List.of());
    }

    List<List<Entry>> levels() {
        return levels;
    }

    /** Adds a definition and tells the number of its top level. */
    int add(Definition definition) {
        if (definition instanceof Function function) {
            return number(function.parameters().stream()
                    .map(parameter -> new Entry(new Argument("", parameter.name()), EMPTY))
                    .toList());
        }
        return definition instanceof Schema schema ? new Visit().block(schema.block(), "") : EMPTY;
    }

    private int number(List<Entry> level) {
        Integer known = numbers.get(level);
        if (known != null) {
            return known;
        }
        numbers.put(level, levels.size());
        levels.add(level);
        return levels.size() - 1;
    }

    /** One walk through a definition, in which a block that is at several places is looked at once. */
    private final class Visit {

        private final IdentityHashMap<Object, Map<String, Integer>> seen = new IdentityHashMap<>();

        int block(Block block, String parent) {
            Integer known = seen(block).get(parent);
            if (known != null) {
                return known;
            }
            List<Entry> entries = new ArrayList<>();
            block.attributes().values().stream()
                    .filter(attribute -> !(parent.isEmpty() && isOwnId(attribute)))
                    .forEach(attribute -> attribute(attribute, parent, entries));
            block.blocks()
                    .forEach((name, nested) ->
                            entries.add(new Entry(new Argument(parent, name), block(nested.block(), name))));
            return finished(block, parent, entries);
        }

        private int nestedType(NestedType nested, String parent) {
            Integer known = seen(nested).get(parent);
            if (known != null) {
                return known;
            }
            List<Entry> entries = new ArrayList<>();
            nested.attributes().values().forEach(attribute -> attribute(attribute, parent, entries));
            return finished(nested, parent, entries);
        }

        private void attribute(Attribute attribute, String parent, List<Entry> entries) {
            if (attribute.settable()) {
                NestedType nested = attribute.nestedType();
                entries.add(new Entry(
                        new Argument(parent, attribute.name()),
                        nested == null ? EMPTY : nestedType(nested, attribute.name())));
            }
        }

        private Map<String, Integer> seen(Object content) {
            return seen.computeIfAbsent(content, key -> new HashMap<>());
        }

        private int finished(Object content, String parent, List<Entry> entries) {
            int number = number(List.copyOf(entries));
            seen(content).put(parent, number);
            return number;
        }
    }

    /** The plugin SDK calls the id of every resource optional, though no configuration sets it. */
    private static boolean isOwnId(Attribute attribute) {
        return attribute.name().equals("id") && attribute.optional() && attribute.computed();
    }
}
