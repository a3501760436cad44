package io.cloudoven.schema.catalog.diff;

import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.NestedBlock;
import java.util.Map;

/** Compares blocks with all that is in them. */
final class BlockChanges {

    private final Changes changes;
    private final AttributeChanges attributes;

    BlockChanges(Changes changes) {
        this.changes = changes;
        this.attributes = new AttributeChanges(changes);
    }

    void compare(String path, Block before, Block after) {
        if (before.equals(after)) {
            return;
        }
        String prefix = path.isEmpty() ? "" : path + ".";
        changes.compare(path, Aspect.DEPRECATED, before.deprecated(), after.deprecated(), false);
        attributes.compare(prefix, before.attributes(), after.attributes());
        compare(prefix, before.blocks(), after.blocks());
    }

    private void compare(String prefix, Map<String, NestedBlock> before, Map<String, NestedBlock> after) {
        before.forEach((name, block) -> {
            NestedBlock now = after.get(name);
            if (now == null) {
                changes.removed(prefix + name, shown(block));
            } else {
                compare(prefix + name, block, now);
            }
        });
        after.forEach((name, block) -> {
            if (!before.containsKey(name)) {
                changes.added(prefix + name, shown(block), block.minItems() > 0);
            }
        });
        SimilarElements.pairs(before, after, BlockChanges::alike)
                .forEach((from, to) -> changes.renamed(prefix + from, prefix + to));
    }

    private void compare(String path, NestedBlock before, NestedBlock after) {
        changes.compare(
                path,
                Aspect.NESTING,
                before.nesting().keyword(),
                after.nesting().keyword(),
                true);
        changes.items(path, before.minItems(), after.minItems(), before.maxItems(), after.maxItems());
        compare(path, before.block(), after.block());
    }

    private static boolean alike(NestedBlock before, NestedBlock after) {
        return before.nesting() == after.nesting()
                && before.block().withoutDescriptions().equals(after.block().withoutDescriptions());
    }

    private static String shown(NestedBlock block) {
        return (block.minItems() > 0 ? "required " : "optional ")
                + block.nesting().keyword() + " block";
    }
}
