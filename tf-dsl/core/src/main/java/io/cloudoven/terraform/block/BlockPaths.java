package io.cloudoven.terraform.block;

import io.cloudoven.terraform.hcl.Block;
import io.cloudoven.terraform.hcl.Body;
import io.cloudoven.terraform.hcl.BodyItem;
import java.util.HashMap;
import java.util.Map;

/** The paths of the blocks in a body, as problems name them: {@code subnet[1]}, but {@code identity} alone. */
final class BlockPaths {
    private final String parent;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    BlockPaths(String parent, Body body) {
        this.parent = parent;
        for (BodyItem item : body.items()) {
            if (item instanceof Block block) {
                counts.merge(name(block), 1, Integer::sum);
            }
        }
    }

    String next(Block block) {
        String path = parent + "." + name(block);
        if (block.type().equals("dynamic")) {
            return path;
        }
        if (!block.labels().isEmpty()) {
            return path + "[\"" + block.labels().get(0) + "\"]";
        }
        return counts.getOrDefault(name(block), 1) == 1
                ? path
                : path + "[" + (seen.merge(name(block), 1, Integer::sum) - 1) + "]";
    }

    private static String name(Block block) {
        boolean dynamic = block.type().equals("dynamic") && !block.labels().isEmpty();
        return dynamic ? block.labels().get(0) : block.type();
    }
}
