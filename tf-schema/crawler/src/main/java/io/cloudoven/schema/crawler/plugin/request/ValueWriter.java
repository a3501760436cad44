package io.cloudoven.schema.crawler.plugin.request;

import io.cloudoven.schema.crawler.plugin.diagnostic.AttributePath;
import io.cloudoven.schema.model.DynamicType;
import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.MapType;
import io.cloudoven.schema.model.ObjectType;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.SetType;
import io.cloudoven.schema.model.TupleType;
import io.cloudoven.schema.model.TypeConstraint;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes values of a type; strings, numbers and booleans are converted into one another as Terraform converts them. */
final class ValueWriter {

    private final MessagePackWriter out;
    private final Problems problems;

    ValueWriter(MessagePackWriter out, Problems problems) {
        this.out = out;
        this.problems = problems;
    }

    void write(TypeConstraint type, @Nullable Object value, AttributePath path) {
        if (!nilOrUnknown(value) && value != null) {
            known(type, value, path);
        }
    }

    private void known(TypeConstraint type, Object value, AttributePath path) {
        if (type instanceof Primitive primitive) {
            primitive(primitive, value, path);
        } else if (type instanceof ListType list) {
            elements(list.element(), value, path);
        } else if (type instanceof SetType set) {
            elements(set.element(), value, path);
        } else if (type instanceof MapType map) {
            map(map.element(), value, path);
        } else if (type instanceof TupleType tuple) {
            tuple(tuple, value, path);
        } else if (type instanceof ObjectType object) {
            object(object, value, path);
        } else {
            dynamic(value, path);
        }
    }

    /** Writes what is the same whatever the type, and says whether the value was that. */
    boolean nilOrUnknown(@Nullable Object value) {
        if (value == null) {
            out.nil();
        } else if (value == Unknown.VALUE) {
            out.unknown();
        }
        return value == null || value == Unknown.VALUE;
    }

    private void primitive(Primitive type, Object value, AttributePath path) {
        String text = text(value);
        try {
            if (text == null) {
                problems.wrongType(path, "a " + type, value);
            } else if (type == Primitive.STRING) {
                out.string(text);
            } else if (type == Primitive.NUMBER) {
                out.number(new BigDecimal(text));
            } else if (text.equals("true") || text.equals("false")) {
                out.bool(text.equals("true"));
            } else {
                problems.wrongType(path, "a bool", value);
            }
        } catch (NumberFormatException e) {
            problems.wrongType(path, "a number", value);
        }
    }

    /** A string, number or boolean as text; null for anything else. */
    private static @Nullable String text(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Double || value instanceof Float) {
            String text = value.toString();
            return Double.isFinite(((Number) value).doubleValue())
                    ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                    : null;
        }
        return value instanceof CharSequence || value instanceof Number || value instanceof Boolean
                ? value.toString()
                : null;
    }

    private void elements(TypeConstraint type, Object value, AttributePath path) {
        if (!(value instanceof Collection<?> elements)) {
            problems.wrongType(path, "a list", value);
            return;
        }
        out.array(elements.size());
        int index = 0;
        for (Object element : elements) {
            write(type, element, path.then(new AttributePath.Index(index++)));
        }
    }

    private void map(TypeConstraint type, Object value, AttributePath path) {
        if (!(value instanceof Map<?, ?> map)) {
            problems.wrongType(path, "a map", value);
            return;
        }
        out.map(map.size());
        map.forEach((key, element) -> {
            out.string(String.valueOf(key));
            write(type, element, path.then(new AttributePath.Key(String.valueOf(key))));
        });
    }

    private void tuple(TupleType type, Object value, AttributePath path) {
        List<TypeConstraint> types = type.elements();
        if (!(value instanceof Collection<?> elements) || elements.size() != types.size()) {
            problems.wrongType(path, "a list of " + types.size(), value);
            return;
        }
        out.array(types.size());
        int index = 0;
        for (Object element : elements) {
            write(types.get(index), element, path.then(new AttributePath.Index(index)));
            index++;
        }
    }

    private void object(ObjectType type, Object value, AttributePath path) {
        if (!(value instanceof Map<?, ?> map)) {
            problems.wrongType(path, "an object", value);
            return;
        }
        out.map(type.attributes().size());
        type.attributes().forEach((name, attribute) -> {
            AttributePath place = path.then(new AttributePath.Name(name));
            if (!map.containsKey(name) && !type.optional().contains(name)) {
                problems.add(place, "Missing attribute", "The object needs this attribute; null is allowed.");
            }
            out.string(name);
            write(attribute, map.get(name), place);
        });
    }

    /** The type of the value, in JSON, and the value. */
    private void dynamic(Object value, AttributePath path) {
        StringBuilder notation = new StringBuilder();
        TypeConstraint type = typeOf(value, notation);
        out.array(2);
        out.binary(notation.toString().getBytes(StandardCharsets.UTF_8));
        write(type, value, path);
    }

    private static TypeConstraint typeOf(@Nullable Object value, StringBuilder notation) {
        if (value instanceof Map<?, ?> map) {
            return objectOf(map, notation);
        }
        if (value instanceof Collection<?> elements) {
            List<TypeConstraint> types = new ArrayList<>();
            notation.append("[\"tuple\",[");
            for (Object element : elements) {
                notation.append(types.isEmpty() ? "" : ",");
                types.add(typeOf(element, notation));
            }
            notation.append("]]");
            return new TupleType(types);
        }
        TypeConstraint type = value == null || value == Unknown.VALUE
                ? new DynamicType()
                : value instanceof Number
                        ? Primitive.NUMBER
                        : value instanceof Boolean ? Primitive.BOOL : Primitive.STRING;
        notation.append('"')
                .append(type instanceof DynamicType ? "dynamic" : type)
                .append('"');
        return type;
    }

    private static TypeConstraint objectOf(Map<?, ?> map, StringBuilder notation) {
        Map<String, TypeConstraint> types = new TreeMap<>();
        notation.append("[\"object\",{");
        map.forEach((name, element) -> {
            notation.append(types.isEmpty() ? "\"" : ",\"");
            quoted(String.valueOf(name), notation);
            notation.append("\":");
            types.put(String.valueOf(name), typeOf(element, notation));
        });
        notation.append("}]");
        return new ObjectType(types);
    }

    private static void quoted(String name, StringBuilder notation) {
        for (char character : name.toCharArray()) {
            if (character == '"' || character == '\\' || character < ' ') {
                notation.append(String.format("\\u%04x", (int) character));
            } else {
                notation.append(character);
            }
        }
    }
}
