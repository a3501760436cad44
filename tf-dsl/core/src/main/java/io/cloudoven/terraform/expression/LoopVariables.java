package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The variables of a loop while its body is being made.
 *
 * <p>A loop cannot know yet which names the loops around it take. So its variables are nodes that are found again by
 * identity: {@link #settle} gives them names when the body is there.
 */
final class LoopVariables {
    private final List<Root> nodes;
    private final boolean given;

    LoopVariables(VariableNames names) {
        this.nodes = names.names().stream().map(Root::new).toList();
        this.given = names.given();
    }

    /** The node that stands for the last variable in the body. */
    Root value() {
        return nodes.get(nodes.size() - 1);
    }

    /** The node that stands for the first variable in the body. */
    Root key() {
        return nodes.get(0);
    }

    /** The names, chosen so that nothing {@code body} refers to is captured. */
    Settled settle(Expression body) {
        FreeNames free = FreeNames.of(body, nodes);
        List<String> names = new ArrayList<>(nodes.size());
        for (Root node : nodes) {
            Predicate<String> unfit =
                    name -> free.refersTo(name) || names.contains(name) || !given && free.mentions(name);
            names.add(unfit.test(node.name()) ? numbered(node.name(), unfit) : node.name());
        }
        return new Settled(
                names.size() > 1 ? names.get(0) : "", names.get(names.size() - 1), Renaming.of(nodes, names));
    }

    /** {@code name} with the first number from 2 that is not unfit. */
    static String numbered(String name, Predicate<String> unfit) {
        int end = name.length();
        while (end > 1 && name.charAt(end - 1) >= '0' && name.charAt(end - 1) <= '9') {
            end--;
        }
        String base = name.substring(0, end);
        int number = 2;
        while (unfit.test(base + number)) {
            number++;
        }
        return base + number;
    }

    /**
     * Variables with names.
     *
     * @param key empty when there is only one variable
     * @param body what the parts of the body have to go through
     */
    record Settled(String key, String value, Renaming body) {}
}
