package io.cloudoven.schema.catalog.search;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The arguments a definition takes, at any depth: what a configuration can set, and the blocks it is in. */
final class PlainArguments {

    private static final int LONGEST_WALK = 100_000;

    private PlainArguments() {}

    /** A level still to be looked at: a block or nested type, and the path to it. */
    private record Level(Object content, String parent, String path) {}

    /** All arguments, each once with the name of the block it is in. */
    static Set<Argument> of(Definition definition) {
        Set<Argument> arguments = new HashSet<>();
        if (definition instanceof Function function) {
            function.parameters().forEach(parameter -> arguments.add(new Argument("", parameter.name())));
        } else if (definition instanceof Schema schema) {
            IdentityHashMap<Object, Set<String>> seen = new IdentityHashMap<>();
            Deque<Level> open = new ArrayDeque<>(List.of(new Level(schema.block(), "", "")));
            while (!open.isEmpty()) {
                Level level = open.remove();
                if (seen.computeIfAbsent(level.content(), content -> new HashSet<>())
                        .add(level.parent())) {
                    visit(level, arguments, open);
                }
            }
        }
        return arguments;
    }

    /** The paths of some arguments, the least deep first. */
    static List<String> paths(Definition definition, Set<Argument> wanted, int limit) {
        if (definition instanceof Function) {
            return wanted.stream().map(Argument::name).sorted().limit(limit).toList();
        }
        if (!(definition instanceof Schema schema)) {
            return List.of();
        }
        List<String> paths = new ArrayList<>();
        Deque<Level> open = new ArrayDeque<>(List.of(new Level(schema.block(), "", "")));
        for (int walked = 0; !open.isEmpty() && paths.size() < limit && walked < LONGEST_WALK; walked++) {
            Level level = open.remove();
            Set<Argument> here = new TreeSet<>();
            visit(level, here, open);
            here.retainAll(wanted);
            here.forEach(argument -> paths.add(level.path() + argument.name()));
        }
        return paths.size() <= limit ? paths : Collections.unmodifiableList(paths.subList(0, limit));
    }

    private static void visit(Level level, Set<Argument> found, Deque<Level> open) {
        if (level.content() instanceof Block block) {
            block.attributes().values().forEach(attribute -> visit(attribute, level, found, open));
            block.blocks().forEach((name, nested) -> {
                found.add(new Argument(level.parent(), name));
                open.add(new Level(nested.block(), name, level.path() + name + "."));
            });
        } else if (level.content() instanceof NestedType nested) {
            nested.attributes().values().forEach(attribute -> visit(attribute, level, found, open));
        }
    }

    private static void visit(Attribute attribute, Level level, Set<Argument> found, Deque<Level> open) {
        if (attribute.settable() && !isOwnId(attribute, level)) {
            found.add(new Argument(level.parent(), attribute.name()));
            NestedType nested = attribute.nestedType();
            if (nested != null) {
                open.add(new Level(nested, attribute.name(), level.path() + attribute.name() + "."));
            }
        }
    }

    /** The plugin SDK calls the id of every resource optional, though no configuration sets it. */
    private static boolean isOwnId(Attribute attribute, Level level) {
        return level.path().isEmpty() && attribute.name().equals("id") && attribute.optional() && attribute.computed();
    }
}
