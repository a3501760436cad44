package io.cloudoven.terraform.codegen.plan;

import io.cloudoven.schema.model.DynamicType;
import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.MapType;
import io.cloudoven.schema.model.ObjectType;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.SetType;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns type constraints into what generated code distinguishes, object types into classes. */
final class TypePlanner {
    private final NestedClasses classes;

    TypePlanner(NestedClasses classes) {
        this.classes = classes;
    }

    /**
     * @param name the attribute's name, and that of the class of an object in it
     * @param settable whether a configuration can set the attribute
     */
    ArgumentType plan(String name, TypeConstraint type, boolean settable) {
        if (type instanceof Primitive primitive) {
            return scalar(primitive);
        }
        if (type instanceof ListType list) {
            return new ArgumentType.Many(ArgumentType.Kind.LIST, plan(name, list.element(), settable));
        }
        if (type instanceof SetType set) {
            return new ArgumentType.Many(ArgumentType.Kind.SET, plan(name, set.element(), settable));
        }
        if (type instanceof MapType map) {
            return new ArgumentType.Many(ArgumentType.Kind.MAP, plan(name, map.element(), settable));
        }
        if (type instanceof ObjectType object) {
            return new ArgumentType.Structured(classes.of(name, content(object, settable)));
        }
        return type instanceof DynamicType ? ArgumentType.Open.DYNAMIC : ArgumentType.Open.TUPLE;
    }

    private static ArgumentType scalar(Primitive primitive) {
        return switch (primitive) {
            case STRING -> ArgumentType.Scalar.STRING;
            case NUMBER -> ArgumentType.Scalar.NUMBER;
            case BOOL -> ArgumentType.Scalar.BOOL;
        };
    }

    /** Object types have no optional attributes, unless they name some: what is not set has to be {@code null}. */
    private Content content(ObjectType object, boolean settable) {
        List<Member> members = new ArrayList<>();
        for (Map.Entry<String, TypeConstraint> attribute : object.attributes().entrySet()) {
            String name = attribute.getKey();
            boolean filled = settable && !object.optional().contains(name);
            ArgumentType type = plan(name, attribute.getValue(), settable);
            members.add(new Member.Argument(name, type, false, settable, false, false, false, filled));
        }
        return new Content(members, Map.of());
    }
}
