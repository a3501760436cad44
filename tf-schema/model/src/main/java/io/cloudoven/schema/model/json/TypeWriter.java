package io.cloudoven.schema.model.json;

import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.MapType;
import io.cloudoven.schema.model.ObjectType;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.SetType;
import io.cloudoven.schema.model.TupleType;
import io.cloudoven.schema.model.TypeConstraint;

/** Writes types for {@link TypeReader}. */
final class TypeWriter {

    private final JsonWriter json;

    TypeWriter(JsonWriter json) {
        this.json = json;
    }

    void write(TypeConstraint type) {
        if (type instanceof Primitive primitive) {
            json.string(primitive.toString());
        } else if (type instanceof ListType list) {
            compound("list", () -> write(list.element()));
        } else if (type instanceof SetType set) {
            compound("set", () -> write(set.element()));
        } else if (type instanceof MapType map) {
            compound("map", () -> write(map.element()));
        } else if (type instanceof TupleType tuple) {
            compound("tuple", () -> json.array(() -> tuple.elements().forEach(this::write)));
        } else if (type instanceof ObjectType object) {
            compound("object", () -> {
                json.object(() -> object.attributes().forEach((name, inner) -> json.field(name, () -> write(inner))));
                if (!object.optional().isEmpty()) {
                    json.array(() -> object.optional().forEach(json::string));
                }
            });
        } else {
            json.string("dynamic");
        }
    }

    private void compound(String kind, Runnable inner) {
        json.array(() -> {
            json.string(kind);
            inner.run();
        });
    }
}
