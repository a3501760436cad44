package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.expression.Call;
import io.cloudoven.arm.expression.Element;
import io.cloudoven.arm.expression.ExpressionText;
import io.cloudoven.arm.expression.LanguageExpression;
import io.cloudoven.arm.expression.Literal;
import io.cloudoven.arm.expression.Member;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which resources the members of a resource ask by a name that is written out: {@code reference('net')}.
 *
 * <p>Those are evaluated first, so that evaluation does not have to go from one to the next in depth.
 */
final class NamedReferences {
    private final Expressions expressions;
    private final ResourceIndex index;
    private final Map<Object, Set<String>> known = new IdentityHashMap<>();

    NamedReferences(Expressions expressions, ResourceIndex index) {
        this.expressions = expressions;
        this.index = index;
    }

    /** Whether any of the resources asks another by name. */
    boolean any(List<Instance> instances) {
        for (Instance instance : instances) {
            if (!known.computeIfAbsent(instance.json, this::names).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** What a resource waits for, and what it asks. */
    List<Instance> before(Instance instance) {
        List<Instance> before = new ArrayList<>(instance.dependencies);
        for (String name : known.computeIfAbsent(instance.json, this::names)) {
            List<Instance> found = index.named(name);
            if (found != null) {
                before.addAll(found);
            }
        }
        return before;
    }

    private Set<String> names(Object json) {
        Set<String> names = new LinkedHashSet<>();
        look(json, names);
        return names;
    }

    private void look(@Nullable Object json, Set<String> names) {
        if (json instanceof Map<?, ?> object) {
            object.values().forEach(value -> look(value, names));
        } else if (json instanceof List<?> array) {
            array.forEach(value -> look(value, names));
        } else if (json instanceof String text && ExpressionText.isExpression(text)) {
            try {
                look(expressions.parse(text), names);
            } catch (EvaluationException told) { // when it is evaluated
                return;
            }
        }
    }

    private static void look(LanguageExpression expression, Set<String> names) {
        if (expression instanceof Member member) {
            look(member.target(), names);
        } else if (expression instanceof Element element) {
            look(element.target(), names);
            look(element.index(), names);
        } else if (expression instanceof Call call) {
            String function = call.qualifiedName().toLowerCase(Locale.ROOT);
            if ((function.startsWith("reference") || function.startsWith("list"))
                    && !call.arguments().isEmpty()
                    && call.arguments().get(0) instanceof Literal literal
                    && literal.value() instanceof String name) {
                names.add(name);
            }
            call.arguments().forEach(argument -> look(argument, names));
        }
    }
}
