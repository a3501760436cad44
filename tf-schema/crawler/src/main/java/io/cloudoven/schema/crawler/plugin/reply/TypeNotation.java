package io.cloudoven.schema.crawler.plugin.reply;

import io.cloudoven.schema.model.DynamicType;
import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.MapType;
import io.cloudoven.schema.model.ObjectType;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.SetType;
import io.cloudoven.schema.model.TupleType;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads types as plugins write them, in the JSON of cty: {@code "string"}, {@code ["list","string"]}, {@code
 * ["object",{"a":"number"},["a"]]}. Equal notations give the same instance. Small, so that a process that asks one plugin
 * need not load a JSON parser. Not thread-safe.
 *
 * @see <a href="https://github.com/zclconf/go-cty/blob/main/docs/json.md">the JSON of types</a>
 */
final class TypeNotation {

    private final Map<String, TypeConstraint> known = new HashMap<>(Map.of(
            "\"string\"", Primitive.STRING,
            "\"number\"", Primitive.NUMBER,
            "\"bool\"", Primitive.BOOL,
            "\"dynamic\"", new DynamicType()));

    TypeConstraint read(String notation) throws MalformedReplyException {
        TypeConstraint type = known.get(notation);
        if (type == null) {
            JsonText json = new JsonText(notation);
            type = type(json, 0);
            json.end();
            known.put(notation, type);
        }
        return type;
    }

    private TypeConstraint type(JsonText json, int depth) throws MalformedReplyException {
        if (depth > TypeConstraint.MAX_DEPTH) {
            throw json.error("more than " + TypeConstraint.MAX_DEPTH + " types inside one another");
        }
        if (!json.take('[')) {
            TypeConstraint named = known.get('"' + json.string() + '"');
            if (named == null) {
                throw json.error("no type has that name");
            }
            return named;
        }
        String kind = json.string();
        json.require(',');
        TypeConstraint type = switch (kind) {
            case "list" -> new ListType(type(json, depth + 1));
            case "set" -> new SetType(type(json, depth + 1));
            case "map" -> new MapType(type(json, depth + 1));
            case "tuple" -> new TupleType(tuple(json, depth + 1));
            case "object" -> object(json, depth + 1);
            default -> throw json.error("no type has that name");
        };
        json.require(']');
        return type;
    }

    private List<TypeConstraint> tuple(JsonText json, int depth) throws MalformedReplyException {
        List<TypeConstraint> elements = new ArrayList<>();
        json.require('[');
        while (!json.take(']')) {
            if (!elements.isEmpty()) {
                json.require(',');
            }
            elements.add(type(json, depth));
        }
        return elements;
    }

    private TypeConstraint object(JsonText json, int depth) throws MalformedReplyException {
        Map<String, TypeConstraint> attributes = new LinkedHashMap<>();
        json.require('{');
        while (!json.take('}')) {
            if (!attributes.isEmpty()) {
                json.require(',');
            }
            String name = json.string();
            json.require(':');
            attributes.put(name, type(json, depth));
        }
        Set<String> optional = new LinkedHashSet<>();
        if (json.take(',')) {
            json.require('[');
            while (!json.take(']')) {
                if (!optional.isEmpty()) {
                    json.require(',');
                }
                optional.add(json.string());
            }
        }
        return new ObjectType(attributes, optional);
    }
}
