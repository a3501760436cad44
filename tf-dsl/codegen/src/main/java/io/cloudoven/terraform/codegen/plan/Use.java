package io.cloudoven.terraform.codegen.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that uses a nested class.
 *
 * @param member the name of the block or argument
 */
record Use(String member, NestedClass type) {

    static List<Use> in(Content content) {
        List<Use> uses = new ArrayList<>();
        for (Member member : content.members()) {
            if (member instanceof Member.Block block) {
                uses.add(new Use(block.name(), block.type()));
            } else if (member instanceof Member.Argument argument) {
                NestedClass type = structure(argument.type());
                if (type != null) {
                    uses.add(new Use(argument.name(), type));
                }
            }
        }
        return uses;
    }

    private static @Nullable NestedClass structure(ArgumentType type) {
        if (type instanceof ArgumentType.Many many) {
            return structure(many.element());
        }
        return type instanceof ArgumentType.Structured structured ? structured.type() : null;
    }
}
