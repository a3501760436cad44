package io.cloudoven.examples.every;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.DynamicType;
import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.MapType;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.ObjectType;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.SetType;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds literal values against the types of a schema. */
final class ValueTypes {
    private ValueTypes() {}

    static void check(TypeConstraint type, JsonNode value, String path, List<String> failures) {
        boolean fits;
        if (type instanceof Primitive primitive) {
            fits = switch (primitive) {
                case STRING -> value.isTextual();
                case NUMBER -> value.isNumber();
                case BOOL -> value.isBoolean();
            };
        } else if (type instanceof ListType list) {
            fits = value.isArray();
            value.forEach(element -> check(list.element(), element, path + "[]", failures));
        } else if (type instanceof SetType set) {
            fits = value.isArray();
            value.forEach(element -> check(set.element(), element, path + "[]", failures));
        } else if (type instanceof MapType map) {
            fits = value.isObject();
            value.forEach(element -> check(map.element(), element, path + "[]", failures));
        } else if (type instanceof ObjectType object) {
            fits = value.isObject() && names(value).equals(object.attributes().keySet());
            object.attributes().forEach((name, attribute) -> {
                if (value.has(name) && !value.get(name).isNull()) {
                    check(attribute, value.get(name), path + "." + name, failures);
                }
            });
        } else {
            fits = type instanceof DynamicType;
        }
        if (!fits) {
            failures.add("wrong value type: " + path + " should be " + type + ", but is " + value.getNodeType());
        }
    }

    static void check(NestedType type, JsonNode value, String path, List<String> failures) {
        if (type.nesting() == Nesting.SINGLE || type.nesting() == Nesting.GROUP) {
            object(type, value, path, failures);
        } else {
            value.forEach(element -> object(type, element, path + "[]", failures));
        }
    }

    private static void object(NestedType type, JsonNode value, String path, List<String> failures) {
        Set<String> settable = new HashSet<>();
        for (Attribute attribute : type.attributes().values()) {
            if (attribute.settable()) {
                settable.add(attribute.name());
            }
        }
        if (!names(value).equals(settable)) {
            failures.add("wrong value type: " + path + " has " + names(value) + " instead of " + settable);
        }
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new HashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
