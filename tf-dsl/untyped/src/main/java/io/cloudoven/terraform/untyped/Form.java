package io.cloudoven.terraform.untyped;

import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.MapType;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.ObjectType;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.SetType;
import io.cloudoven.schema.model.TupleType;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.ArrayList;
import java.util.List;

/** What values look like in some place of a schema: one notion for types, nested attribute types and blocks. */
sealed interface Form permits Form.Scalar, Form.Open, Form.Fixed, Form.Many, Structure {

    /** A value that is only known to be there. */
    Form OPEN = new Open();

    /** A string, number or boolean. */
    record Scalar(Primitive type) implements Form {
        @Override
        public String toString() {
            return switch (type) {
                case STRING -> "a string";
                case NUMBER -> "a number";
                case BOOL -> "a boolean";
            };
        }
    }

    /** Any value at all. */
    record Open() implements Form {
        @Override
        public String toString() {
            return "any value";
        }
    }

    /** A tuple: a form for each place. */
    record Fixed(List<Form> elements) implements Form {
        Form at(int index) {
            return index < elements.size() ? elements.get(index) : OPEN;
        }

        @Override
        public String toString() {
            return "a tuple";
        }
    }

    /**
     * A list, set or map.
     *
     * @param nesting {@link Nesting#LIST}, {@link Nesting#SET} or {@link Nesting#MAP}
     */
    record Many(Nesting nesting, Form element) implements Form {
        boolean map() {
            return nesting == Nesting.MAP;
        }

        @Override
        public String toString() {
            return "a " + nesting.keyword() + (element instanceof Open ? "" : " of " + plural(element));
        }
    }

    /** The form of a type. */
    static Form of(TypeConstraint type) {
        if (type instanceof Primitive primitive) {
            return new Scalar(primitive);
        }
        if (type instanceof ListType list) {
            return new Many(Nesting.LIST, of(list.element()));
        }
        if (type instanceof SetType set) {
            return new Many(Nesting.SET, of(set.element()));
        }
        if (type instanceof MapType map) {
            return new Many(Nesting.MAP, of(map.element()));
        }
        if (type instanceof ObjectType object) {
            return Structure.of(object);
        }
        if (type instanceof TupleType tuple) {
            List<Form> elements = new ArrayList<>();
            tuple.elements().forEach(element -> elements.add(of(element)));
            return new Fixed(List.copyOf(elements));
        }
        return OPEN; // DynamicType
    }

    /** The form of what stands as often as {@code nesting} says. */
    static Form nested(Nesting nesting, Structure one) {
        return switch (nesting) {
            case SINGLE, GROUP -> one;
            case LIST, SET, MAP -> new Many(nesting, one);
        };
    }

    private static String plural(Form form) {
        if (form instanceof Many many) {
            return many.nesting().keyword() + "s of " + plural(many.element());
        }
        String one = form.toString();
        return form instanceof Open ? "values" : one.substring(one.indexOf(' ') + 1) + "s";
    }
}
