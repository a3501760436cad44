package io.cloudoven.arm.types.proof;

import io.cloudoven.arm.expression.AnyExpr;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.Resource;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.TypedObject;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Sets everything that a typed resource lets one set, through the public methods of the generated classes.
 *
 * <p>An object's class is filled completely where it is met first; then only with what is required, for objects contain
 * one another.
 */
final class Everything {
    private static final AnyExpr UNKNOWN = Expr.call("parameters", "any");

    private final boolean plain;
    private final int kind;
    private final Set<Class<?>> met = new HashSet<>();
    private int kinds = 1;
    private int set;

    /**
     * @param plain whether to set plain Java values; expressions otherwise
     * @param kind which kind to take of objects of several kinds
     */
    Everything(boolean plain, int kind) {
        this.plain = plain;
        this.kind = kind;
    }

    /** The most kinds that an object was met of. */
    int kinds() {
        return kinds;
    }

    /** How many properties were set. */
    int set() {
        return set;
    }

    /** An instance of a resource's class. */
    Resource<?> resource(Class<?> type) {
        try {
            Resource<?> empty =
                    (Resource<?>) type.getMethod("named", String.class).invoke(null, "every");
            Resource<?> filled = fill(empty);
            if (empty.declaration().name() != null) {
                return filled; // the name says which kind it is
            }
            return plain ? filled.name("any") : filled.name(UNKNOWN.asString());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    @SuppressWarnings("unchecked")
    <S extends TypedObject<?>> S fill(S empty) {
        boolean first = met.add(empty.getClass());
        Set<String> required = new HashSet<>();
        shape(empty).required().forEach(name -> required.add(key(name)));
        S filled = empty;
        for (Method setter : setters(empty.getClass())) {
            if (first || required.contains(key(setter.getName()))) {
                filled = (S) call(setter, filled);
                set++;
            }
        }
        return filled;
    }

    private static Shape shape(TypedObject<?> object) {
        try {
            Method shape = TypedObject.class.getDeclaredMethod("typedShape");
            shape.setAccessible(true);
            return (Shape) shape.invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** One setter for each name. */
    private Collection<Method> setters(Class<?> type) {
        Map<String, Method> setters = new TreeMap<>();
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && !method.isBridge()
                    && method.getReturnType() == type
                    && method.getParameterCount() > 0
                    && !Resource.class.isAssignableFrom(method.getParameterTypes()[0])) {
                setters.merge(method.getName(), method, (a, b) -> rank(a) <= rank(b) ? a : b);
            }
        }
        return setters.values();
    }

    /** Objects are filled in lambdas; else it is plain values first, or expressions. */
    private int rank(Method method) {
        Class<?>[] types = method.getParameterTypes();
        Class<?> last = types[types.length - 1];
        if (last == UnaryOperator.class) {
            return types[0] == Expr.class ? 1 : 0;
        }
        boolean expression = last == Expr.class || last == Expr[].class;
        return (expression == plain ? 4 : 2) + (method.isVarArgs() == plain ? 0 : 1);
    }

    private Object call(Method setter, Object object) {
        Type[] types = setter.getGenericParameterTypes();
        Object value = value(types[types.length - 1]);
        try {
            return types.length == 2 ? setter.invoke(object, "any", value) : setter.invoke(object, value);
        } catch (IllegalAccessException e) {
            throw new AssertionError(setter.toString(), e);
        } catch (InvocationTargetException e) {
            throw new AssertionError(setter.toString(), e.getCause());
        }
    }

    private Object value(Type type) {
        if (type == String.class) {
            return "text";
        }
        if (type == Number.class) {
            return 7;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == Object.class) {
            return plain ? "anything" : UNKNOWN;
        }
        if (type == String[].class) {
            return new String[] {"text"};
        }
        if (type instanceof Class<?> array && array.isArray()) {
            return array.getComponentType() == Number.class ? new Number[] {7} : new Boolean[] {true};
        }
        if (type instanceof Class<?> typed && TypedObject.class.isAssignableFrom(typed)) {
            return object(typed);
        }
        if (type instanceof Class<?> kindsOf && kindsOf.isInterface()) {
            return kind(kindsOf);
        }
        if (type instanceof GenericArrayType array) {
            return new Expr<?>[] {(Expr<?>) value(array.getGenericComponentType())};
        }
        return generic((ParameterizedType) type);
    }

    private Object generic(ParameterizedType type) {
        Type first = bound(type.getActualTypeArguments()[0]);
        if (type.getRawType() == UnaryOperator.class) {
            return (UnaryOperator<TypedObject<?>>) this::fill;
        }
        if (type.getRawType() == Map.class) {
            return Map.of("any", value(bound(type.getActualTypeArguments()[1])));
        }
        if (type.getRawType() == Collection.class) {
            return List.of(value(first));
        }
        return first instanceof Class<?> kindsOf
                        && kindsOf.isInterface()
                        && kindsOf.getPackageName().endsWith(".object")
                ? kind(kindsOf)
                : UNKNOWN;
    }

    private TypedObject<?> kind(Class<?> kindsOf) {
        List<Class<?>> classes = new ArrayList<>(TypedClasses.in(kindsOf.getPackageName()));
        classes.removeIf(type -> type.isInterface() || !kindsOf.isAssignableFrom(type));
        kinds = Math.max(kinds, classes.size());
        boolean first = met.add(kindsOf);
        return object(classes.get(first ? kind % classes.size() : 0));
    }

    private TypedObject<?> object(Class<?> type) {
        try {
            return fill((TypedObject<?>) type.getConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    private static Type bound(Type type) {
        return type instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : type;
    }

    private static String key(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(java.util.Locale.ROOT);
    }
}
