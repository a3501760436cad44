package io.cloudoven.terraform.block;

import io.cloudoven.terraform.hcl.Binary;
import io.cloudoven.terraform.hcl.Call;
import io.cloudoven.terraform.hcl.Conditional;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.ForObject;
import io.cloudoven.terraform.hcl.ForTuple;
import io.cloudoven.terraform.hcl.GetAttribute;
import io.cloudoven.terraform.hcl.GetIndex;
import io.cloudoven.terraform.hcl.ObjectConstructor;
import io.cloudoven.terraform.hcl.Root;
import io.cloudoven.terraform.hcl.Splat;
import io.cloudoven.terraform.hcl.Template;
import io.cloudoven.terraform.hcl.TemplatePart;
import io.cloudoven.terraform.hcl.Tuple;
import io.cloudoven.terraform.hcl.Unary;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the addresses an expression refers to. */
final class ExpressionSearch {
    private final Deque<Node> pending = new ArrayDeque<>();
    private final Set<String> addresses = new LinkedHashSet<>();

    /** An expression or a part of a template still to be searched. */
    private record Node(Object tree, @Nullable LoopScope scope) {}

    private ExpressionSearch() {}

    static Collection<String> addresses(Expression expression, @Nullable LoopScope scope) {
        ExpressionSearch search = new ExpressionSearch();
        search.push(expression, scope);
        while (!search.pending.isEmpty()) {
            Node node = search.pending.pop();
            if (node.tree() instanceof TemplatePart part) {
                search.part(part, node.scope());
            } else {
                search.search((Expression) node.tree(), node.scope());
            }
        }
        return search.addresses;
    }

    /** Later ones are pushed first, so that what is written first is found first. */
    private void search(Expression expression, @Nullable LoopScope scope) {
        if (expression instanceof GetAttribute
                || expression instanceof GetIndex
                || expression instanceof Splat
                || expression instanceof Root) {
            traversal(expression, scope);
        } else if (expression instanceof Call call) {
            pushAll(call.arguments(), scope);
        } else if (expression instanceof Conditional choice) {
            pushAll(List.of(choice.condition(), choice.then(), choice.otherwise()), scope);
        } else if (expression instanceof Unary unary) {
            push(unary.operand(), scope);
        } else if (expression instanceof Binary binary) {
            pushAll(List.of(binary.left(), binary.right()), scope);
        } else if (expression instanceof Tuple tuple) {
            pushAll(tuple.elements(), scope);
        } else if (expression instanceof ObjectConstructor object) {
            for (int i = object.entries().size() - 1; i >= 0; i--) {
                ObjectConstructor.Entry entry = object.entries().get(i);
                pushAll(List.of(entry.key(), entry.value()), scope);
            }
        } else if (expression instanceof Template template) {
            pushAll(template.parts(), scope);
        } else if (expression instanceof ForTuple loop) {
            LoopScope inner = LoopScope.of(scope, loop.key(), loop.value());
            push(loop.condition(), inner);
            push(loop.result(), inner);
            push(loop.collection(), scope);
        } else if (expression instanceof ForObject loop) {
            LoopScope inner = LoopScope.of(scope, loop.key(), loop.value());
            push(loop.condition(), inner);
            pushAll(List.of(loop.resultKey(), loop.resultValue()), inner);
            push(loop.collection(), scope);
        }
    }

    private void part(TemplatePart part, @Nullable LoopScope scope) {
        if (part instanceof TemplatePart.Interpolation interpolation) {
            push(interpolation.value(), scope);
        } else if (part instanceof TemplatePart.If choice) {
            pushAll(choice.otherwise(), scope);
            pushAll(choice.then(), scope);
            push(choice.condition(), scope);
        } else if (part instanceof TemplatePart.For loop) {
            pushAll(loop.body(), LoopScope.of(scope, loop.key(), loop.value()));
            push(loop.collection(), scope);
        }
    }

    /** Goes from the end of {@code a.b.c[0].d} to its root; the two names that follow the root tell the address. */
    private void traversal(Expression expression, @Nullable LoopScope scope) {
        String first = null;
        String second = null;
        Expression at = expression;
        while (!(at instanceof Root)) {
            if (at instanceof GetAttribute attribute) {
                second = first;
                first = attribute.name();
                at = attribute.source();
            } else if (at instanceof GetIndex index) {
                push(index.key(), scope);
                first = null;
                second = null;
                at = index.source();
            } else if (at instanceof Splat splat) {
                for (Splat.Step step : splat.steps()) {
                    push(step instanceof Splat.Step.Key key ? key.key() : null, scope);
                }
                first = null;
                second = null;
                at = splat.source();
            } else {
                push(at, scope);
                return;
            }
        }
        String root = ((Root) at).name();
        if (!LoopScope.binds(scope, root)) {
            String address = address(root, first, second);
            if (address != null) {
                addresses.add(address);
            }
        }
    }

    private static @Nullable String address(String root, @Nullable String first, @Nullable String second) {
        return switch (root) {
            case "each", "count", "self", "path", "terraform", "tofu", "action" -> null;
            case "data", "ephemeral" -> second == null ? null : root + "." + first + "." + second;
            default -> first == null ? null : root + "." + first;
        };
    }

    private void pushAll(List<?> trees, @Nullable LoopScope scope) {
        for (int i = trees.size() - 1; i >= 0; i--) {
            push(trees.get(i), scope);
        }
    }

    private void push(@Nullable Object tree, @Nullable LoopScope scope) {
        if (tree != null) {
            pending.push(new Node(tree, scope));
        }
    }
}
