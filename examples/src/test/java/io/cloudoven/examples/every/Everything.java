package io.cloudoven.examples.every;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.TypedBlock;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Sets everything that a typed block lets one set, through its public methods. */
final class Everything {
    private final Map<String, Integer> copies;

    /** With as many of each nested block as {@code copies} says by its name in Terraform, one where it does not. */
    Everything(Map<String, Integer> copies) {
        this.copies = new HashMap<>();
        copies.forEach((name, count) -> this.copies.put(plain(name), count));
    }

    /** The block after each of its setters was called, as often as there shall be copies. */
    @SuppressWarnings("unchecked")
    <S extends TypedBlock<?>> S set(S block) {
        S filled = block;
        for (Method setter : setters(block.getClass())) {
            filled = (S) call(setter, filled);
        }
        return filled;
    }

    /** One setter for each name: the one that takes the plainest arguments. */
    private static Collection<Method> setters(Class<?> type) {
        Map<String, Method> setters = new TreeMap<>();
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && !method.isBridge()
                    && method.getReturnType() == type
                    && method.getParameterCount() > 0) {
                setters.merge(method.getName(), method, (a, b) -> plainness().compare(a, b) <= 0 ? a : b);
            }
        }
        return setters.values();
    }

    private static Comparator<Method> plainness() {
        List<Class<?>> order =
                List.of(UnaryOperator.class, String.class, Number.class, boolean.class, Collection.class, Map.class);
        return Comparator.comparingInt(method -> {
            Class<?>[] types = method.getParameterTypes();
            int last = order.indexOf(types[types.length - 1]);
            return (last < 0 ? order.size() : last) * 2 + (method.isVarArgs() ? 1 : 0);
        });
    }

    private Object call(Method setter, Object block) {
        Type[] types = setter.getGenericParameterTypes();
        Object value = value(types[types.length - 1]);
        try {
            if (types.length == 2) {
                return setter.invoke(block, "key", value);
            }
            Object result = block;
            for (int i = 0; i < copies.getOrDefault(plain(setter.getName()), 1); i++) {
                result = setter.invoke(result, value);
            }
            return result;
        } catch (IllegalAccessException e) {
            throw new AssertionError(setter.toString(), e);
        } catch (InvocationTargetException e) {
            throw new AssertionError(setter.toString(), e.getCause());
        }
    }

    private Object value(Type type) {
        if (type == String.class || type == Object.class) {
            return "text";
        }
        if (type == Number.class) {
            return 7;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == UnaryOperator.class) {
                return (UnaryOperator<NestedBlock<?>>) this::set;
            }
            if (generic.getRawType() == Map.class) {
                return Map.of("key", value(bound(arguments[1])));
            }
            if (generic.getRawType() == Collection.class) {
                List<Object> elements = new ArrayList<>();
                elements.add(value(bound(arguments[0])));
                return elements;
            }
        }
        throw new AssertionError("no plain value for " + type);
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static Type bound(Type type) {
        return type instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : type;
    }
}
