package io.cloudoven.schema.model.json;

import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.Identity;
import io.cloudoven.schema.model.IdentityAttribute;
import io.cloudoven.schema.model.Parameter;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.ProviderSchemaBuilder;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one provider of a providers schema document. */
final class DocumentProviderReader {

    private final JsonReader json;
    private final DocumentFields fields;
    private final ProviderAddress address;
    private final DocumentBlockReader blocks;
    private final TypeReader types;

    DocumentProviderReader(JsonReader json, DocumentFields fields, ProviderAddress address) {
        Interner interner = new Interner();
        this.json = json;
        this.fields = fields;
        this.address = address;
        this.types = new TypeReader(json, interner);
        this.blocks = new DocumentBlockReader(json, fields, types, interner);
    }

    ProviderSchema read() {
        ProviderSchemaBuilder provider = ProviderSchema.builder(address);
        json.object("the schemas of a provider", key -> {
            Optional<SchemaKind> kind = SchemaKind.ofJsonKey(key);
            if (key.equals("functions")) {
                json.object("functions by name", name -> provider.add(function(name)));
            } else if (key.equals("resource_identity_schemas")) {
                json.object("identities by resource type", name -> provider.add(identity(name)));
            } else if (kind.isEmpty()) {
                fields.unknown(key);
            } else if (kind.get() == SchemaKind.PROVIDER) {
                provider.add(schema(SchemaKind.PROVIDER, address.type()));
            } else {
                json.object("schemas by name", name -> provider.add(schema(kind.get(), name)));
            }
        });
        return json.make(provider::build);
    }

    private Schema schema(SchemaKind kind, String name) {
        var read = new Object() {
            long version;
            Block block = DocumentBlockReader.ABSENT;
        };
        json.object("a schema", field -> {
            switch (field) {
                case "version" -> read.version = json.number("a schema version", Long.MAX_VALUE);
                case "block" -> read.block = blocks.block();
                default -> fields.unknown(field);
            }
        });
        return json.make(() -> new Schema(kind, name, read.version, read.block));
    }

    private Identity identity(String name) {
        Map<String, IdentityAttribute> attributes = new LinkedHashMap<>();
        var read = new Object() {
            long version;
        };
        json.object("an identity", field -> {
            switch (field) {
                case "version" -> read.version = json.number("an identity version", Long.MAX_VALUE);
                case "attributes" ->
                    json.object("attributes by name", part -> attributes.put(part, identityAttribute(part)));
                default -> fields.unknown(field);
            }
        });
        return json.make(() -> new Identity(name, read.version, attributes));
    }

    private IdentityAttribute identityAttribute(String name) {
        var read = new Object() {
            @Nullable
            TypeConstraint type;

            boolean required;
            boolean optional;

            @Nullable
            String description;
        };
        json.object("an identity attribute", field -> {
            switch (field) {
                case "type" -> read.type = types.read();
                case "required_for_import" -> read.required = json.bool(field);
                case "optional_for_import" -> read.optional = json.bool(field);
                case "description" -> read.description = json.string("a description");
                default -> fields.unknown(field);
            }
        });
        TypeConstraint type = json.require(read.type, "the type of an identity attribute");
        return json.make(() -> new IdentityAttribute(name, type, read.required, read.optional, read.description));
    }

    private Function function(String name) {
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
        json.object("a function", field -> {
            switch (field) {
                case "description" -> read.description = json.string("a description");
                case "summary" -> read.summary = json.string("a summary");
                case "deprecation_message" -> read.deprecationMessage = json.string("a deprecation message");
                case "parameters" -> json.array("parameters", () -> parameters.add(parameter()));
                case "variadic_parameter" -> read.variadic = parameter();
                case "return_type" -> read.returnType = types.read();
                default -> fields.unknown(field);
            }
        });
        TypeConstraint returnType = json.require(read.returnType, "the return_type of a function");
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
                case "is_nullable" -> read.nullable = json.bool(field);
                case "description" -> read.description = json.string("a description");
                default -> fields.unknown(field);
            }
        });
        TypeConstraint type = json.require(read.type, "the type of a parameter");
        return new Parameter(read.name, type, read.nullable, read.description);
    }
}
