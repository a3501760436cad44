package io.cloudoven.schema.model.json;

import com.fasterxml.jackson.core.JsonToken;
import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.Identity;
import io.cloudoven.schema.model.IdentityAttribute;
import io.cloudoven.schema.model.Parameter;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the functions and identities of the compact format, after their headers. */
final class CompactFunctionReader {

    private final JsonReader json;
    private final TypeReader types;
    private final Consumer<JsonReader> documentation;

    CompactFunctionReader(JsonReader json, TypeReader types, Consumer<JsonReader> documentation) {
        this.json = json;
        this.types = types;
        this.documentation = documentation;
    }

    Function function(String name) {
        List<Parameter> parameters = new ArrayList<>();
        var read = new Object() {
            @Nullable
            String description;

            @Nullable
            String summary;

            @Nullable
            String deprecationMessage;

            @Nullable
            Parameter variadic;

            @Nullable
            TypeConstraint returnType;
        };
        json.remaining(field -> {
            switch (field) {
                case "parameters" -> json.array("parameters", () -> parameters.add(parameter()));
                case "variadic" -> read.variadic = parameter();
                case "returns" -> read.returnType = types.read();
                case "description" -> read.description = json.string("a description");
                case "summary" -> read.summary = json.string("a summary");
                case "deprecation" -> read.deprecationMessage = json.string("a deprecation message");
                case CompactWriter.DOCUMENTATION_FIELD -> documentation.accept(json);
                default -> throw json.unknownField(field);
            }
        });
        TypeConstraint returnType = json.require(read.returnType, "the type a function returns");
        return json.make(() -> new Function(
                name, read.description, read.summary, read.deprecationMessage, parameters, read.variadic, returnType));
    }

    private Parameter parameter() {
        var read = new Object() {
            String name = "";

            @Nullable
            TypeConstraint type;

            boolean nullable;

            @Nullable
            String description;
        };
        json.object("a parameter", field -> {
            switch (field) {
                case "name" -> read.name = json.string("a parameter name");
                case "type" -> read.type = types.read();
                case "nullable" -> read.nullable = json.bool(field);
                case "description" -> read.description = json.string("a description");
                default -> throw json.unknownField(field);
            }
        });
        TypeConstraint type = json.require(read.type, "the type of a parameter");
        return new Parameter(read.name, type, read.nullable, read.description);
    }

    Identity identity(String name) {
        Map<String, IdentityAttribute> attributes = new LinkedHashMap<>();
        var read = new Object() {
            long version;
        };
        json.remaining(field -> {
            switch (field) {
                case "version" -> read.version = json.number("an identity version", Long.MAX_VALUE);
                case "attributes" ->
                    json.object("attributes by name", part -> attributes.put(part, identityAttribute(part)));
                case CompactWriter.DOCUMENTATION_FIELD -> documentation.accept(json);
                default -> throw json.unknownField(field);
            }
        });
        return json.make(() -> new Identity(name, read.version, attributes));
    }

    private IdentityAttribute identityAttribute(String name) {
        json.expect(JsonToken.START_ARRAY, "an identity attribute, an array");
        json.next();
        String flags = json.string("the flags of an identity attribute");
        if (!flags.matches("r?o?")) {
            throw json.error("an identity attribute has the flags " + Shown.text(flags)
                    + "; they are some of \"ro\" in this order");
        }
        json.next();
        TypeConstraint type = types.read();
        json.next();
        String description = null;
        if (json.at(JsonToken.VALUE_STRING)) {
            description = json.string("a description");
            json.next();
        }
        json.expect(JsonToken.END_ARRAY, "the end of the identity attribute");
        String text = description;
        return json.make(() -> new IdentityAttribute(name, type, flags.contains("r"), flags.contains("o"), text));
    }
}
