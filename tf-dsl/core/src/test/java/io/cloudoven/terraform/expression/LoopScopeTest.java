package io.cloudoven.terraform.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.terraform.hcl.Call;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.ForObject;
import io.cloudoven.terraform.hcl.ForTuple;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.Root;
import io.cloudoven.terraform.hcl.TemplatePart;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Loops at random: none shadows a variable, and every reference is to the variable it was made for.
 *
 * <p>{@link RandomLoops} marks each reference with the loop it belongs to.
 */
class LoopScopeTest {

    @Property(tries = 2000)
    void no_variable_is_shadowed_and_no_reference_captured(
            @ForAll @Size(min = 10, max = 200) List<@IntRange(max = 1000) Integer> choices) {
        Expression expression = new RandomLoops(choices).any(0, List.of()).expression();

        check(expression, Map.of());
        assertThat(expression.toHcl()).isNotEmpty();
    }

    /** {@code scope} is from the name of a variable to the mark of its loop. */
    private static void check(Object node, Map<String, String> scope) {
        if (node instanceof ForTuple loop) {
            check(loop.collection(), scope);
            Map<String, String> inner = inside(loop.key(), loop.value(), loop.collection(), scope);
            check(Arrays.asList(loop.result(), loop.condition()), inner);
        } else if (node instanceof ForObject loop) {
            check(loop.collection(), scope);
            Map<String, String> inner = inside(loop.key(), loop.value(), loop.collection(), scope);
            check(Arrays.asList(loop.resultKey(), loop.resultValue(), loop.condition()), inner);
        } else if (node instanceof TemplatePart.For loop) {
            check(loop.collection(), scope);
            check(loop.body(), inside(loop.key(), loop.value(), loop.collection(), scope));
        } else if (node instanceof Call call && call.name().equals(RandomLoops.BOUND)) {
            assertThat(scope).containsEntry(name(call), mark(call));
        } else if (node instanceof Call call && call.name().equals(RandomLoops.FREE)) {
            assertThat(scope).doesNotContainKey(name(call));
        } else if (node instanceof Collection<?> nodes) {
            nodes.forEach(each -> check(each, scope));
        } else if (node instanceof Record record) {
            components(record).forEach(each -> check(each, scope));
        }
    }

    private static Map<String, String> inside(
            String key, String value, Expression collection, Map<String, String> scope) {
        Map<String, String> inner = new HashMap<>(scope);
        for (String name : key.isEmpty() ? List.of(value) : List.of(key, value)) {
            assertThat(inner.put(name, mark((Call) collection)))
                    .as("what %s shadows", name)
                    .isNull();
        }
        return inner;
    }

    private static String mark(Call call) {
        return (String) ((Literal) call.arguments().get(0)).value();
    }

    private static String name(Call call) {
        return ((Root) call.arguments().get(1)).name();
    }

    private static List<Object> components(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> read(component, record))
                .toList();
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(record);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
