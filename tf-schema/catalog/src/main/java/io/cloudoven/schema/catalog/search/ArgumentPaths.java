package io.cloudoven.schema.catalog.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;

/** The paths to some of a definition's arguments, the least deep first. */
final class ArgumentPaths {

    /** Blocks in blocks in blocks have more paths than anybody can wait for. */
    private static final int LONGEST_WALK = 100_000;

    private final IndexTables tables;
    private final IndexedLevels levels;
    private final IntPredicate wanted;
    private final BitSet known = new BitSet();
    private final BitSet leading = new BitSet();

    private record Open(int level, String path) {}

    ArgumentPaths(IndexTables tables, IntPredicate wanted) {
        this.tables = tables;
        this.levels = tables.levels();
        this.wanted = wanted;
    }

    List<String> from(int top, int limit) {
        List<String> paths = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>(List.of(new Open(top, "")));
        for (int walked = 0; !open.isEmpty() && paths.size() < limit && walked < LONGEST_WALK; walked++) {
            Open next = open.remove();
            int[] here = new int[levels.end(next.level()) - levels.start(next.level())];
            int count = 0;
            for (int entry = levels.start(next.level()); entry < levels.end(next.level()); entry++) {
                int argument = levels.argument(entry);
                if (wanted.test(argument)) {
                    here[count++] = argument;
                }
                if (leads(levels.inside(entry))) {
                    open.add(new Open(levels.inside(entry), next.path() + name(argument) + "."));
                }
            }
            Arrays.stream(here, 0, count)
                    .sorted()
                    .distinct()
                    .forEach(argument -> paths.add(next.path() + name(argument)));
        }
        return paths.subList(0, Math.min(limit, paths.size()));
    }

    private String name(int argument) {
        return tables.names().get(tables.ownNames()[argument]);
    }

    /** Whether one is wanted in a level or below it. */
    private boolean leads(int level) {
        if (!known.get(level)) {
            boolean found = false;
            for (int entry = levels.start(level); entry < levels.end(level) && !found; entry++) {
                found = wanted.test(levels.argument(entry)) || leads(levels.inside(entry));
            }
            known.set(level);
            leading.set(level, found);
        }
        return leading.get(level);
    }
}
