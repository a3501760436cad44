package io.cloudoven.schema.model.json;

import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.Identity;
import io.cloudoven.schema.model.IdentityAttribute;
import io.cloudoven.schema.model.Parameter;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import java.util.Map;
import java.util.TreeMap;

/** Writes one provider of a providers schema document. */
final class DocumentProviderWriter {

    private final JsonWriter json;
    private final TypeWriter types;
    private final DocumentBlockWriter blocks;

    DocumentProviderWriter(JsonWriter json) {
        this.json = json;
        this.types = new TypeWriter(json);
        this.blocks = new DocumentBlockWriter(json, types);
    }

    void write(ProviderSchema provider) {
        Map<String, Runnable> sections = new TreeMap<>();
        provider.schemas()
                .forEach((kind, schemas) -> sections.put(
                        kind.jsonKey(), () -> json.entries(kind.jsonKey(), schemas, (name, schema) -> schema(schema))));
        Schema configuration = provider.provider();
        if (configuration != null) {
            String key = SchemaKind.PROVIDER.jsonKey();
            sections.put(key, () -> json.field(key, () -> schema(configuration)));
        }
        sections.put(
                "functions",
                () -> json.entries("functions", provider.functions(), (name, function) -> function(function)));
        sections.put(
                "resource_identity_schemas",
                () -> json.entries(
                        "resource_identity_schemas", provider.identities(), (name, identity) -> identity(identity)));
        json.object(() -> sections.values().forEach(Runnable::run));
    }

    private void schema(Schema schema) {
        json.object(() -> {
            Block block = schema.block();
            if (!block.equals(DocumentBlockReader.ABSENT)) {
                json.field("block", () -> blocks.write(block));
            }
            if (schema.kind() != SchemaKind.ACTION || schema.version() != 0) {
                json.field("version", schema.version());
            }
        });
    }

    private void function(Function function) {
        json.object(() -> {
            json.optionalField("deprecation_message", function.deprecationMessage());
            json.optionalField("description", function.description());
            if (!function.parameters().isEmpty()) {
                json.field(
                        "parameters",
                        () -> json.array(() -> function.parameters().forEach(this::parameter)));
            }
            json.field("return_type", () -> types.write(function.returnType()));
            json.optionalField("summary", function.summary());
            Parameter variadic = function.variadicParameter();
            if (variadic != null) {
                json.field("variadic_parameter", () -> parameter(variadic));
            }
        });
    }

    private void parameter(Parameter parameter) {
        json.object(() -> {
            json.optionalField("description", parameter.description());
            json.flag("is_nullable", parameter.nullable());
            json.field("name", parameter.name());
            json.field("type", () -> types.write(parameter.type()));
        });
    }

    private void identity(Identity identity) {
        json.object(() -> {
            json.entries("attributes", identity.attributes(), (name, attribute) -> identityAttribute(attribute));
            json.field("version", identity.version());
        });
    }

    private void identityAttribute(IdentityAttribute attribute) {
        json.object(() -> {
            json.optionalField("description", attribute.description());
            json.flag("optional_for_import", attribute.optionalForImport());
            json.flag("required_for_import", attribute.requiredForImport());
            json.field("type", () -> types.write(attribute.type()));
        });
    }
}
