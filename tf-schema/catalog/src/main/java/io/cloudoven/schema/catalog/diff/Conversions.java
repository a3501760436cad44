package io.cloudoven.schema.catalog.diff;

import io.cloudoven.schema.model.DynamicType;
import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.MapType;
import io.cloudoven.schema.model.ObjectType;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.SetType;
import io.cloudoven.schema.model.TupleType;
import io.cloudoven.schema.model.TypeConstraint;

/**
 * Which types take every value of another type, as the language converts values.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/expressions/type-constraints#conversion-of-complex-types">
 *     conversion of types</a>
 */
final class Conversions {

    private Conversions() {}

    static boolean always(TypeConstraint from, TypeConstraint to) {
        if (from.equals(to) || to instanceof DynamicType) {
            return true;
        }
        if (to == Primitive.STRING) {
            return from instanceof Primitive;
        }
        if (from instanceof TupleType tuple && to instanceof TupleType other) {
            return tuple.elements().size() == other.elements().size()
                    && java.util.stream.IntStream.range(0, tuple.elements().size())
                            .allMatch(i -> always(
                                    tuple.elements().get(i), other.elements().get(i)));
        }
        if (from instanceof ObjectType object && to instanceof ObjectType other) {
            return other.attributes().entrySet().stream().allMatch(wanted -> {
                TypeConstraint given = object.attributes().get(wanted.getKey());
                boolean optional = other.optional().contains(wanted.getKey());
                return given == null
                        ? optional
                        : always(given, wanted.getValue())
                                && (optional || !object.optional().contains(wanted.getKey()));
            });
        }
        if (from instanceof MapType map && to instanceof MapType other) {
            return always(map.element(), other.element());
        }
        return sequence(from, to);
    }

    /** Lists, sets and tuples; a set has no order to give a list, but every value of one can become the other. */
    private static boolean sequence(TypeConstraint from, TypeConstraint to) {
        TypeConstraint element =
                to instanceof ListType list ? list.element() : to instanceof SetType set ? set.element() : null;
        if (element == null) {
            return false;
        }
        if (from instanceof TupleType tuple) {
            return tuple.elements().stream().allMatch(each -> always(each, element));
        }
        return from instanceof ListType list && always(list.element(), element)
                || from instanceof SetType set && always(set.element(), element);
    }
}
