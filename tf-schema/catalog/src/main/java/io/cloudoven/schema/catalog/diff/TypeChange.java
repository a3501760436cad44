package io.cloudoven.schema.catalog.diff;

import io.cloudoven.schema.model.DynamicType;
import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.MapType;
import io.cloudoven.schema.model.ObjectType;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.SetType;
import io.cloudoven.schema.model.TupleType;
import io.cloudoven.schema.model.TypeConstraint;
import org.jspecify.annotations.Nullable;

/**
 * Whether values of one type will do where another is wanted, as Terraform converts them.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/expressions/types#type-conversion">type conversion</a>
 */
final class TypeChange {
    private TypeChange() {}

    /** Whether every value of {@code given} is or becomes one of {@code wanted}. */
    static boolean fits(TypeConstraint given, TypeConstraint wanted) {
        if (given.equals(wanted) || wanted instanceof DynamicType) {
            return true;
        }
        if (wanted == Primitive.STRING) {
            return given instanceof Primitive;
        }
        TypeConstraint element = element(wanted);
        if (element != null) {
            if (given instanceof TupleType tuple) {
                return tuple.elements().stream().allMatch(one -> fits(one, element));
            }
            TypeConstraint of = element(given);
            return of != null && fits(of, element);
        }
        if (wanted instanceof MapType map) {
            return given instanceof MapType other && fits(other.element(), map.element())
                    || given instanceof ObjectType object
                            && object.attributes().values().stream().allMatch(one -> fits(one, map.element()));
        }
        if (wanted instanceof TupleType tuple && given instanceof TupleType other) {
            return fits(other, tuple);
        }
        return wanted instanceof ObjectType object && given instanceof ObjectType other && fits(other, object);
    }

    private static boolean fits(TupleType given, TupleType wanted) {
        boolean fits = given.elements().size() == wanted.elements().size();
        for (int i = 0; fits && i < wanted.elements().size(); i++) {
            fits = fits(given.elements().get(i), wanted.elements().get(i));
        }
        return fits;
    }

    /** Attributes too many are dropped; one that is missing or may be has to be optional. */
    private static boolean fits(ObjectType given, ObjectType wanted) {
        return wanted.attributes().entrySet().stream().allMatch(entry -> {
            TypeConstraint type = given.attributes().get(entry.getKey());
            boolean may = wanted.optional().contains(entry.getKey());
            return type == null
                    ? may
                    : fits(type, entry.getValue()) && (may || !given.optional().contains(entry.getKey()));
        });
    }

    private static @Nullable TypeConstraint element(TypeConstraint type) {
        return type instanceof ListType list ? list.element() : type instanceof SetType set ? set.element() : null;
    }
}
