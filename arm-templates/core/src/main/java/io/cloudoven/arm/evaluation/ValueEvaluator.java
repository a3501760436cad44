package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.expression.ExpressionText;
import io.cloudoven.arm.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON values with the expressions in them evaluated and the copies in them made.
 *
 * <p>What is wrong is told to {@link Problems} with its place, and the value is {@link Failed} then; so one look finds
 * every problem that does not follow from another.
 */
final class ValueEvaluator {
    private final Run run;
    private final FunctionTable scope;
    private final @Nullable ValueEvaluator second;

    ValueEvaluator(Run run, FunctionTable scope) {
        this(run, scope, null);
    }

    /** @param second evaluates what is an expression only after the first evaluation, as in templates of outer scope */
    ValueEvaluator(Run run, FunctionTable scope, @Nullable ValueEvaluator second) {
        this.run = run;
        this.scope = scope;
        this.second = second;
    }

    Problems problems() {
        return run.problems();
    }

    FunctionTable scope() {
        return scope;
    }

    /** The same in a turn of a loop. */
    ValueEvaluator turn(String name, long index, boolean ofResource) {
        run.turn();
        return new ValueEvaluator(
                run,
                CopyPosition.turn(scope, name, index, ofResource),
                second == null ? null : second.turn(name, index, ofResource));
    }

    /** The same with more functions. */
    ValueEvaluator with(Map<String, Function> functions) {
        return new ValueEvaluator(run, scope.with(functions), second == null ? null : second.with(functions));
    }

    @Nullable
    Object evaluate(@Nullable Object json, Place place) {
        if (json instanceof String text) {
            return text(text, place);
        }
        if (json instanceof Map<?, ?> object) {
            return object(object, place);
        }
        return json instanceof List<?> array ? array(array, place) : json;
    }

    private @Nullable Object text(String text, Place place) {
        if (!ExpressionText.isExpression(text)) {
            String literal = ExpressionText.literal(text);
            return second != null && !literal.equals(text) ? second.text(literal, place) : literal;
        }
        try {
            Object value = run.expressions().evaluate(text, scope);
            if (!(value instanceof Lambda)) {
                return value;
            }
            run.problems().add(place, "is a lambda, which is no value; only functions such as map take one");
            return Failed.VALUE;
        } catch (TooMuch end) {
            throw end;
        } catch (EvaluationException problem) {
            run.problems().add(place, problem);
            return Failed.VALUE;
        }
    }

    private Object array(List<?> array, Place place) {
        List<@Nullable Object> evaluated = new ArrayList<>(array.size());
        boolean failed = false;
        for (int i = 0; i < array.size(); i++) {
            Object element = evaluate(array.get(i), place.element(i));
            failed |= element == Failed.VALUE;
            evaluated.add(element);
        }
        return failed ? Failed.VALUE : evaluated;
    }

    private Object object(Map<?, ?> object, Place place) {
        Map<String, @Nullable Object> evaluated = new LinkedHashMap<>();
        boolean failed = false;
        for (Map.Entry<?, ?> member : object.entrySet()) {
            String name = (String) member.getKey();
            if (name.equalsIgnoreCase("copy") && isCopy(member.getValue())) {
                failed |= !copies((List<?>) member.getValue(), place.member(name), evaluated);
                continue;
            }
            Object key = name.startsWith("[") ? text(name, place.member(name)) : name;
            Object value = evaluate(member.getValue(), place.member(name));
            failed |= value == Failed.VALUE || key == Failed.VALUE;
            if (key instanceof String string) {
                evaluated.put(string, value);
            } else if (key != Failed.VALUE) {
                run.problems().add(place.member(name), "the name has to be a string, but is " + Json.kind(key));
                failed = true;
            }
        }
        return failed ? Failed.VALUE : evaluated;
    }

    private static boolean isCopy(@Nullable Object value) {
        if (!(value instanceof List<?> loops) || loops.isEmpty()) {
            return false;
        }
        for (Object loop : loops) {
            if (!(loop instanceof Map<?, ?> map && map.containsKey("count") && map.containsKey("input"))) {
                return false;
            }
        }
        return true;
    }

    /** Adds an array for each loop; false when something is wrong. */
    private boolean copies(List<?> loops, Place place, Map<String, @Nullable Object> into) {
        boolean fine = true;
        for (int i = 0; i < loops.size(); i++) {
            Map<?, ?> json = (Map<?, ?>) loops.get(i);
            CopyLoop loop = CopyLoop.read(json, "", this, place.element(i));
            Object made = loop == null ? Failed.VALUE : copies(loop, json, place.element(i));
            fine &= made != Failed.VALUE;
            if (loop != null) {
                into.put(loop.name(), made);
            }
        }
        return fine;
    }

    /** What the turns of a loop come to. */
    Object copies(CopyLoop loop, Map<?, ?> json, Place place) {
        List<@Nullable Object> made = new ArrayList<>(loop.count());
        boolean failed = false;
        for (int i = 0; i < loop.count(); i++) {
            Object element = turn(loop.name(), i, false).evaluate(Json.member(json, "input"), place.member("input"));
            failed |= element == Failed.VALUE;
            made.add(element);
        }
        return failed ? Failed.VALUE : made;
    }
}
