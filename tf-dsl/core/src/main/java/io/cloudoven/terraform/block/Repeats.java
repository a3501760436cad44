package io.cloudoven.terraform.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells blocks of one name apart in paths: {@code subnet[0]}, {@code subnet[1]}, but {@code identity} alone. */
final class Repeats {
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    Repeats(List<Arguments.Entry> blocks) {
        if (blocks.size() > 1) {
            for (Arguments.Entry block : blocks) {
                counts.merge(block.name(), 1, Integer::sum);
            }
        }
    }

    String next(Argument.Nested block) {
        if (block.key() != null) {
            return block.name() + "[\"" + block.key() + "\"]";
        }
        if (counts.getOrDefault(block.name(), 1) == 1) {
            return block.name();
        }
        int index = seen.merge(block.name(), 1, Integer::sum) - 1;
        return block.name() + "[" + index + "]";
    }
}
