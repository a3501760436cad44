package io.cloudoven.schema.model.json;

import com.fasterxml.jackson.core.JsonToken;
import io.cloudoven.schema.model.DynamicType;
import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.MapType;
import io.cloudoven.schema.model.ObjectType;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.SetType;
import io.cloudoven.schema.model.TupleType;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads types the way both formats write them: {@code "string"}, {@code ["list", "string"]}, {@code ["object", {"a":
 * "number"}, ["a"]]}.
 *
 * @see <a href="https://github.com/zclconf/go-cty/blob/main/docs/json.md">the JSON of types</a>
 */
final class TypeReader {

    private static final TypeConstraint DYNAMIC = new DynamicType();

    private final JsonReader json;
    private final Interner interner;

    TypeReader(JsonReader json, Interner interner) {
        this.json = json;
        this.interner = interner;
    }

    TypeConstraint read() {
        if (json.at(JsonToken.START_ARRAY)) {
            json.next();
            TypeConstraint type = interner.unique(compound(json.string("the kind of a type")));
            json.expect(JsonToken.END_ARRAY, "the end of the type");
            return type;
        }
        String name = json.string("a type, an array or");
        return switch (name) {
            case "string" -> Primitive.STRING;
            case "number" -> Primitive.NUMBER;
            case "bool" -> Primitive.BOOL;
            case "dynamic" -> DYNAMIC;
            default -> throw unknown(name);
        };
    }

    /** Ends on the token after the type's parts. */
    private TypeConstraint compound(String kind) {
        json.next();
        return switch (kind) {
            case "list" -> element(ListType::new);
            case "set" -> element(SetType::new);
            case "map" -> element(MapType::new);
            case "tuple" -> tuple();
            case "object" -> object();
            default -> throw unknown(kind);
        };
    }

    private TypeConstraint element(UnaryOperator<TypeConstraint> around) {
        TypeConstraint element = read();
        json.next();
        return json.make(() -> around.apply(element));
    }

    private TypeConstraint tuple() {
        List<TypeConstraint> elements = new ArrayList<>();
        json.array("the types of a tuple", () -> elements.add(read()));
        json.next();
        return json.make(() -> new TupleType(elements));
    }

    private TypeConstraint object() {
        Map<String, TypeConstraint> attributes = new LinkedHashMap<>();
        json.object("the types of an object", name -> attributes.put(name, read()));
        Set<String> optional = new LinkedHashSet<>();
        json.next();
        if (json.at(JsonToken.START_ARRAY)) {
            json.array("the optional attributes of an object", () -> {
                if (!optional.add(json.string("an attribute name"))) {
                    throw json.error("an optional attribute is named twice; drop one");
                }
            });
            json.next();
        }
        return json.make(() -> new ObjectType(attributes, optional));
    }

    private RuntimeException unknown(String name) {
        return json.error("there is no type " + Shown.text(name)
                + "; types are string, number, bool, dynamic, list, set, map, object and tuple");
    }
}
