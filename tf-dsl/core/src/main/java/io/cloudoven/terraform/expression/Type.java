package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Call;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.ObjectConstructor;
import io.cloudoven.terraform.hcl.Root;
import io.cloudoven.terraform.hcl.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A Terraform type constraint, as a variable declares it.
 *
 * @param <T> the Java type that values of it have in {@link Value}
 * @param expression how the constraint is written: {@code list(string)}
 * @see <a href="https://opentofu.org/docs/language/expressions/type-constraints/">Type constraints</a>
 */
public record Type<T>(Expression expression) {

    public static final Type<String> STRING = new Type<>(new Root("string"));
    public static final Type<Number> NUMBER = new Type<>(new Root("number"));
    public static final Type<Boolean> BOOL = new Type<>(new Root("bool"));
    public static final Type<Object> ANY = new Type<>(new Root("any"));

    public static <E> Type<List<E>> list(Type<E> element) {
        return new Type<>(Call.of("list", element.expression));
    }

    public static <E> Type<Set<E>> set(Type<E> element) {
        return new Type<>(Call.of("set", element.expression));
    }

    public static <E> Type<Map<String, E>> map(Type<E> element) {
        return new Type<>(Call.of("map", element.expression));
    }

    /** {@code tuple([...])}. */
    public static Type<List<Object>> tuple(Type<?>... elements) {
        List<Expression> types = new ArrayList<>();
        for (Type<?> element : elements) {
            types.add(element.expression);
        }
        return new Type<>(Call.of("tuple", new Tuple(types)));
    }

    /**
     * {@code object({...})}.
     *
     * <pre>{@code Type.object(o -> o.attribute("name", Type.STRING).optional("size", Type.NUMBER, 3))}</pre>
     */
    public static Type<Object> object(UnaryOperator<ObjectAttributes> attributes) {
        ObjectAttributes given = attributes.apply(new ObjectAttributes(List.of()));
        return new Type<>(Call.of("object", new ObjectConstructor(given.entries)));
    }

    /** The attributes of an object type, in the order they were added; immutable. */
    public static final class ObjectAttributes {
        private final List<ObjectConstructor.Entry> entries;

        private ObjectAttributes(List<ObjectConstructor.Entry> entries) {
            this.entries = entries;
        }

        /** An attribute that must be given. */
        public ObjectAttributes attribute(String name, Type<?> type) {
            return with(name, type.expression);
        }

        /** An attribute that may be left out and is {@code null} then. */
        public ObjectAttributes optional(String name, Type<?> type) {
            return with(name, Call.of("optional", type.expression));
        }

        /** An attribute that may be left out, with the plain Java value or {@link Value} it has then. */
        public ObjectAttributes optional(String name, Type<?> type, Object defaultValue) {
            return with(name, Call.of("optional", type.expression, Literals.expression(defaultValue)));
        }

        private ObjectAttributes with(String name, Expression type) {
            List<ObjectConstructor.Entry> more = new ArrayList<>(entries);
            more.add(ObjectConstructor.Entry.of(name, type));
            return new ObjectAttributes(more);
        }
    }
}
