package io.cloudoven.terraform.untyped;

import io.cloudoven.terraform.block.Problem;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.expression.Each;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A block that is about to be given an argument, with the schema to check it against; opaque to users. Immutable.
 *
 * @param <S> the class of the block
 */
public final class Checked<S> {
    private final State state;
    private final Structure structure;
    private final Function<State, S> inState;

    Checked(State state, Structure structure, Function<State, S> inState) {
        this.state = state;
        this.structure = structure;
        this.inState = inState;
    }

    S set(String name, @Nullable Object value) {
        Argument argument = structure.argument(name);
        if (argument == null || !argument.settable()) {
            return refuse(name, Refusal.argument(structure, name));
        }
        if (value instanceof Map<?, ?> map && argument.form() instanceof Structure content && named(map)) {
            return inState.apply(state.setObject(name, filled(name, content, map)));
        }
        boolean mixed = false;
        if (argument.form() instanceof Form.Many many && many.element() instanceof Structure content) {
            if (value instanceof Map<?, ?> map && many.map() && named(map) && maps(map.values())) {
                return objectsByKey(name, content, map);
            }
            if (value instanceof Collection<?> items && !many.map() && maps(items)) {
                return objects(name, content, items);
            }
            mixed = value instanceof Map<?, ?> map
                    ? anyMap(map.values())
                    : value instanceof Collection<?> c && anyMap(c);
        }
        List<Problem> problems = ValueCheck.problems(argument.form(), value, name);
        if (problems.isEmpty() && mixed) {
            // What is sensitive in the maps would not be known to be.
            return refuse(name, "has objects as maps beside other values; add each with object(\"" + name + "\", ...)");
        }
        return inState.apply(problems.isEmpty() ? state.set(name, value) : state.refuse(name, problems));
    }

    S block(String name, @Nullable String key, UnaryOperator<UntypedBlock> content) {
        ContainedBlock block = structure.block(name);
        if (block == null || !block.settable()) {
            return refuse(name, Refusal.block(structure, name));
        }
        if (block.keyed() != (key != null)) {
            return refuse(name, keyed("block", name, block.keyed()));
        }
        return inState.apply(state.addBlock(name, key, content.apply(empty(name, block.content()))));
    }

    <E> S blocks(String name, Each<E> each, BiFunction<UntypedBlock, Each<E>, UntypedBlock> content) {
        ContainedBlock block = structure.block(name);
        if (block == null || !block.settable()) {
            return refuse(name, Refusal.block(structure, name));
        }
        if (!block.repeatable()) {
            return refuse(name, "is no block that can be made for each element; write it out");
        }
        Each<E> named = each.named(name);
        UntypedBlock filled = content.apply(empty(name, block.content()), named);
        return inState.apply(state.addBlocks(name, named, filled));
    }

    S object(String name, @Nullable String key, UnaryOperator<UntypedBlock> content) {
        Argument argument = structure.argument(name);
        if (argument == null || !argument.settable()) {
            return refuse(name, Refusal.argument(structure, name));
        }
        if (argument.form() instanceof Structure one) {
            return key == null
                    ? inState.apply(state.setObject(name, content.apply(empty(name, one))))
                    : refuse(name, keyed("object", name, false));
        }
        if (!(argument.form() instanceof Form.Many many && many.element() instanceof Structure one)) {
            return refuse(name, Refusal.object(structure, name));
        }
        return many.map() == (key != null)
                ? inState.apply(state.addObject(name, key, content.apply(empty(name, one))))
                : refuse(name, keyed("object", name, many.map()));
    }

    private S refuse(String name, String message) {
        return inState.apply(state.refuse(name, List.of(new Problem(name, message))));
    }

    private static String keyed(String method, String name, boolean keyed) {
        return keyed
                ? "takes a key for each; write " + method + "(\"" + name + "\", key, ...)"
                : "takes no key; write " + method + "(\"" + name + "\", ...)";
    }

    private UntypedBlock empty(String name, Structure content) {
        return new UntypedBlock(content, state.nested(name));
    }

    private S objects(String name, Structure content, Collection<?> items) {
        State all = state.set(name, List.of());
        for (Object item : items) {
            if (item instanceof Map<?, ?> map) { // all are, see maps(...)
                all = all.addObject(name, null, filled(name, content, map));
            }
        }
        return inState.apply(all);
    }

    private S objectsByKey(String name, Structure content, Map<?, ?> items) {
        State all = state.set(name, Map.of());
        for (Map.Entry<?, ?> item : inOrder(items).entrySet()) {
            all = all.addObject(name, (String) item.getKey(), filled(name, content, (Map<?, ?>) item.getValue()));
        }
        return inState.apply(all);
    }

    private UntypedBlock filled(String name, Structure content, Map<?, ?> values) {
        UntypedBlock block = empty(name, content);
        for (Map.Entry<?, ?> value : inOrder(values).entrySet()) {
            block = block.set((String) value.getKey(), value.getValue());
        }
        return block;
    }

    /** Maps without an order of their own are written by key, as everywhere. */
    private static Map<?, ?> inOrder(Map<?, ?> map) {
        return map instanceof SortedMap || map instanceof LinkedHashMap ? map : new TreeMap<>(map);
    }

    private static boolean named(Map<?, ?> map) {
        return map.keySet().stream().allMatch(String.class::isInstance);
    }

    private static boolean anyMap(Collection<?> items) {
        return items.stream().anyMatch(Map.class::isInstance);
    }

    /** Whether all are objects written as maps, so that each is checked and kept secret argument by argument. */
    private static boolean maps(Collection<?> items) {
        return items.stream().allMatch(item -> item instanceof Map<?, ?> map && named(map));
    }
}
