package io.cloudoven.schema.model.json;

import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.NestedBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The blocks that are several times in a tree, numbered so that each refers only to those before it. */
final class SharedBlocks {

    private final Map<Block, Integer> uses = new HashMap<>();
    private final List<Block> innermostFirst = new ArrayList<>();

    private SharedBlocks() {}

    static Map<Block, Integer> in(Block root) {
        SharedBlocks blocks = new SharedBlocks();
        blocks.visitNested(root);
        Map<Block, Integer> numbers = new LinkedHashMap<>();
        for (Block block : blocks.innermostFirst) {
            if (blocks.uses.getOrDefault(block, 0) > 1 && !block.equals(Block.EMPTY)) {
                numbers.put(block, numbers.size());
            }
        }
        return numbers;
    }

    private void visit(Block block) {
        if (uses.merge(block, 1, Integer::sum) == 1) {
            visitNested(block);
            innermostFirst.add(block);
        }
    }

    private void visitNested(Block block) {
        block.blocks().values().stream().map(NestedBlock::block).forEach(this::visit);
    }
}
