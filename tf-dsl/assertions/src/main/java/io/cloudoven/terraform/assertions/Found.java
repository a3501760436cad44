package io.cloudoven.terraform.assertions;

import io.cloudoven.terraform.block.Declaration;
import io.cloudoven.terraform.hcl.Attribute;
import io.cloudoven.terraform.hcl.Block;
import io.cloudoven.terraform.hcl.Body;
import io.cloudoven.terraform.hcl.BodyItem;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.ObjectConstructor;
import io.cloudoven.terraform.hcl.Tuple;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the end of an argument's path.
 *
 * @param value the expression; null when a block or nothing stands there
 * @param block the block; null when an expression or nothing stands there
 * @param line the item whose line tells most: that of the argument or of the innermost block that should have it; null
 *     for the first line
 */
record Found(
        @Nullable Expression value,
        @Nullable Block block,
        @Nullable BodyItem line) {
    static Found at(ArgumentPath path, Declaration declaration) {
        Body body = declaration.block().body();
        BodyItem line = null;
        List<Object> steps = path.steps();
        int i = 0;
        while (i < steps.size()) {
            String name = String.valueOf(steps.get(i++));
            Attribute attribute = attribute(body, name);
            if (attribute != null) {
                return new Found(inside(attribute.value(), steps.subList(i, steps.size())), null, attribute);
            }
            List<Block> blocks = blocks(body, name);
            int index = 0;
            if (i < steps.size() && steps.get(i) instanceof Integer number) {
                index = number;
                i++;
            } else if (i < steps.size()
                    && !blocks.isEmpty()
                    && !blocks.get(0).labels().isEmpty()) {
                index = labelled(blocks, String.valueOf(steps.get(i++)));
            }
            if (index < 0 || index >= blocks.size()) {
                return new Found(null, null, line);
            }
            Block block = blocks.get(index);
            line = block;
            body = content(block);
            if (i == steps.size()) {
                return new Found(null, block, block);
            }
        }
        return new Found(null, null, line);
    }

    boolean nothing() {
        return value == null && block == null;
    }

    /** What an expression has at {@code steps}; null unless it is written out that far. */
    private static @Nullable Expression inside(Expression expression, List<Object> steps) {
        Expression at = expression;
        for (Object step : steps) {
            if (at instanceof Tuple tuple && step instanceof Integer index) {
                if (index >= tuple.elements().size()) {
                    return null;
                }
                at = tuple.elements().get(index);
            } else if (at instanceof ObjectConstructor object && step instanceof String key) {
                Expression value = null;
                for (ObjectConstructor.Entry entry : object.entries()) {
                    value = entry.key() instanceof Literal name && key.equals(name.value()) ? entry.value() : value;
                }
                if (value == null) {
                    return null;
                }
                at = value;
            } else {
                return null;
            }
        }
        return at;
    }

    private static @Nullable Attribute attribute(Body body, String name) {
        for (BodyItem item : body.items()) {
            if (item instanceof Attribute attribute && attribute.name().equals(name)) {
                return attribute;
            }
        }
        return null;
    }

    /** The blocks of a name; a dynamic one counts once. */
    private static List<Block> blocks(Body body, String name) {
        List<Block> blocks = new ArrayList<>();
        for (BodyItem item : body.items()) {
            if (item instanceof Block block && (block.type().equals(name) || dynamic(block, name))) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private static int labelled(List<Block> blocks, String label) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).labels().contains(label)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean dynamic(Block block, String name) {
        return block.type().equals("dynamic") && block.labels().equals(List.of(name));
    }

    private static Body content(Block block) {
        if (block.type().equals("dynamic")) {
            for (BodyItem item : block.body().items()) {
                if (item instanceof Block inner && inner.type().equals("content")) {
                    return inner.body();
                }
            }
        }
        return block.body();
    }
}
