package io.cloudoven.arm.expression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression written inside a copy, as it is for one index: {@code copyIndex()} gives way to that. */
public final class CopyIndices {
    private final String loop;
    private final LanguageExpression index;

    private CopyIndices(String loop, LanguageExpression index) {
        this.loop = loop;
        this.index = index;
    }

    /**
     * {@code expression} with {@code index} for {@code copyIndex()} and {@code copyIndex('loop')}, and the sum of both for
     * {@code copyIndex(1)} and {@code copyIndex('loop', 1)}.
     */
    public static LanguageExpression replace(LanguageExpression expression, String loop, LanguageExpression index) {
        return new CopyIndices(loop, index).in(expression);
    }

    private LanguageExpression in(LanguageExpression expression) {
        if (expression instanceof Call call) {
            LanguageExpression replaced = call.namespace() == null ? indexFor(call) : null;
            if (replaced != null) {
                return replaced;
            }
            List<LanguageExpression> arguments = new ArrayList<>();
            call.arguments().forEach(argument -> arguments.add(in(argument)));
            return new Call(call.namespace(), call.name(), arguments);
        }
        if (expression instanceof Member member) {
            return new Member(in(member.target()), member.name());
        }
        if (expression instanceof Element element) {
            return new Element(in(element.target()), in(element.index()));
        }
        return expression;
    }

    private @Nullable LanguageExpression indexFor(Call call) {
        if (!call.name().equalsIgnoreCase("copyIndex")) {
            return null;
        }
        List<LanguageExpression> offsets = call.arguments();
        if (!offsets.isEmpty() && offsets.get(0) instanceof Literal literal && literal.value() instanceof String name) {
            if (!name.equalsIgnoreCase(loop)) {
                return null;
            }
            offsets = offsets.subList(1, offsets.size());
        }
        if (offsets.isEmpty()) {
            return index;
        }
        return index instanceof Literal at
                        && offsets.get(0) instanceof Literal offset
                        && at.value() instanceof Long a
                        && offset.value() instanceof Long b
                ? new Literal(a + b)
                : Call.of("add", index, offsets.get(0));
    }
}
