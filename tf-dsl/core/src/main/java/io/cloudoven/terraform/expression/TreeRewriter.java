package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Binary;
import io.cloudoven.terraform.hcl.Call;
import io.cloudoven.terraform.hcl.Conditional;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.ForObject;
import io.cloudoven.terraform.hcl.ForTuple;
import io.cloudoven.terraform.hcl.GetAttribute;
import io.cloudoven.terraform.hcl.GetIndex;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.ObjectConstructor;
import io.cloudoven.terraform.hcl.RawExpression;
import io.cloudoven.terraform.hcl.Root;
import io.cloudoven.terraform.hcl.Splat;
import io.cloudoven.terraform.hcl.Template;
import io.cloudoven.terraform.hcl.TemplatePart;
import io.cloudoven.terraform.hcl.Tuple;
import io.cloudoven.terraform.hcl.Unary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Copies an expression, with a say in its names and in the variables that loops in it bind. */
abstract class TreeRewriter {

    /** What stands in the place of a name. */
    abstract Expression name(Root root);

    /** Called for text that is not parsed. */
    void raw(RawExpression raw) {}

    /** The rewriter for the body of a loop that binds {@code key}, which may be empty, and {@code value}. */
    abstract TreeRewriter inside(String key, String value, Expression body);

    /** What a variable is called that this rewriter was made for by {@link #inside}; empty for empty. */
    abstract String bound(String variable);

    final Expression rewrite(Expression expression) {
        if (expression instanceof Root root) {
            return name(root);
        }
        if (expression instanceof RawExpression raw) {
            raw(raw);
            return raw;
        }
        if (expression instanceof Literal) {
            return expression;
        }
        if (expression instanceof ForTuple loop) {
            return forTuple(loop);
        }
        if (expression instanceof ForObject loop) {
            return forObject(loop);
        }
        if (expression instanceof Template template) {
            return new Template(parts(template.parts()), template.style());
        }
        return operands(expression);
    }

    private Expression operands(Expression expression) {
        if (expression instanceof GetAttribute get) {
            return new GetAttribute(rewrite(get.source()), get.name());
        }
        if (expression instanceof GetIndex get) {
            return new GetIndex(rewrite(get.source()), rewrite(get.key()));
        }
        if (expression instanceof Call call) {
            return new Call(call.name(), each(call.arguments(), this::rewrite), call.expandFinal());
        }
        if (expression instanceof Splat splat) {
            return new Splat(rewrite(splat.source()), each(splat.steps(), this::step), splat.full());
        }
        if (expression instanceof Conditional conditional) {
            return new Conditional(
                    rewrite(conditional.condition()), rewrite(conditional.then()), rewrite(conditional.otherwise()));
        }
        if (expression instanceof Unary unary) {
            return new Unary(unary.operator(), rewrite(unary.operand()));
        }
        if (expression instanceof Binary binary) {
            return new Binary(binary.operator(), rewrite(binary.left()), rewrite(binary.right()));
        }
        if (expression instanceof Tuple tuple) {
            return new Tuple(each(tuple.elements(), this::rewrite));
        }
        if (expression instanceof ObjectConstructor object) {
            return new ObjectConstructor(each(
                    object.entries(),
                    entry -> new ObjectConstructor.Entry(rewrite(entry.key()), rewrite(entry.value()))));
        }
        throw new AssertionError(expression);
    }

    private Expression forTuple(ForTuple loop) {
        TreeRewriter inner = inside(loop.key(), loop.value(), tuple(loop.result(), loop.condition()));
        return new ForTuple(
                inner.bound(loop.key()),
                inner.bound(loop.value()),
                rewrite(loop.collection()),
                inner.rewrite(loop.result()),
                inner.optional(loop.condition()));
    }

    private Expression forObject(ForObject loop) {
        TreeRewriter inner =
                inside(loop.key(), loop.value(), tuple(loop.resultKey(), loop.resultValue(), loop.condition()));
        return new ForObject(
                inner.bound(loop.key()),
                inner.bound(loop.value()),
                rewrite(loop.collection()),
                inner.rewrite(loop.resultKey()),
                inner.rewrite(loop.resultValue()),
                loop.grouping(),
                inner.optional(loop.condition()));
    }

    final List<TemplatePart> parts(List<TemplatePart> parts) {
        return each(parts, this::part);
    }

    private TemplatePart part(TemplatePart part) {
        if (part instanceof TemplatePart.Interpolation i) {
            return new TemplatePart.Interpolation(rewrite(i.value()), i.trimBefore(), i.trimAfter());
        }
        if (part instanceof TemplatePart.If choice) {
            return new TemplatePart.If(
                    rewrite(choice.condition()), parts(choice.then()), parts(choice.otherwise()), choice.trim());
        }
        if (part instanceof TemplatePart.For loop) {
            TreeRewriter inner = inside(loop.key(), loop.value(), new Template(loop.body(), Template.Style.QUOTED));
            return new TemplatePart.For(
                    inner.bound(loop.key()),
                    inner.bound(loop.value()),
                    rewrite(loop.collection()),
                    inner.parts(loop.body()),
                    loop.trim());
        }
        return part;
    }

    private Splat.Step step(Splat.Step step) {
        return step instanceof Splat.Step.Key key ? new Splat.Step.Key(rewrite(key.key())) : step;
    }

    private @Nullable Expression optional(@Nullable Expression expression) {
        return expression == null ? null : rewrite(expression);
    }

    private static <T> List<T> each(List<T> elements, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(elements.size());
        for (T element : elements) {
            changed.add(change.apply(element));
        }
        return changed;
    }

    /** Expressions that belong together, as one; null is left out. */
    static Expression tuple(@Nullable Expression... expressions) {
        List<Expression> given = new ArrayList<>(expressions.length);
        for (Expression expression : expressions) {
            if (expression != null) {
                given.add(expression);
            }
        }
        return new Tuple(given);
    }
}
