package io.cloudoven.schema.model.json;

import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.Documentation;
import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.Identity;
import io.cloudoven.schema.model.IdentityAttribute;
import io.cloudoven.schema.model.Parameter;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaException;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a definition in the compact format: one line of JSON, a block that is there several times only once.
 *
 * <pre>{@code
 * {"cloudoven":1,"kind":"resource","name":"time_sleep","version":0,
 *  "shared":[{"attributes":{"weight":["o","number"]}}],
 *  "block":{"attributes":{"id":["c","string"],"triggers":["o",["map","string"]]},
 *           "blocks":{"first":["list",0,1,0],"rest":["set",0,0,0],"else":["single",0,1,{}]}}}
 * }</pre>
 *
 * <p>An attribute is its flags ({@code r}equired, {@code o}ptional, {@code c}omputed, {@code s}ensitive,
 * {@code w}rite-only, {@code d}eprecated), its type or nested type, and then, if there are any, its texts. A nested block
 * is its nesting, the least and the most items, and its block or the number of a shared one. Where a description is
 * missing it is plain and without text.
 *
 * <p>What documentation says comes last, if it was read. The text of an argument is in an array, so that what it says of
 * defaults, values and replacement can follow; code is its language, its lines and, if there is one, its title:
 *
 * <pre>{@code
 * "documentation":{"page":"r/sleep.md","examples":[["terraform","resource "time_sleep" …"]],
 *   "timeouts":{"create":"5 minutes"},"shared":[["A weight."]],
 *   "arguments":{"first":["The first."],"first.weight":0,"rest.weight":0,
 *                "triggers":["Any. Defaults to `{}`.",{"default":"{}","replaces":true}]}}
 * }</pre>
 *
 * <p>Equal definitions give the same bytes. Immutable and thread-safe.
 */
public final class CompactWriter {

    /** The version of the format. */
    static final int FORMAT = 1;

    static final String FORMAT_FIELD = "cloudoven";

    /** The last field, if it is there. */
    static final String DOCUMENTATION_FIELD = "documentation";

    /** A writer. */
    public CompactWriter() {}

    /**
     * The document of a definition in UTF-8, without a line break.
     *
     * @throws SchemaException if a name or text is not valid Unicode
     */
    public byte[] write(Definition definition) {
        return write(definition, null);
    }

    /**
     * The document of a definition and what documentation says about it, in UTF-8, without a line break.
     *
     * @param documentation what to write with it; null for nothing
     * @throws SchemaException if a name or text is not valid Unicode
     */
    public byte[] write(Definition definition, @Nullable Documentation documentation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter json = new JsonWriter(out);
        TypeWriter types = new TypeWriter(json);
        json.object(() -> {
            json.field(FORMAT_FIELD, FORMAT);
            if (definition instanceof Schema schema) {
                header(json, schema.kind().keyword(), schema.name());
                schema(json, types, schema);
            } else if (definition instanceof Function function) {
                header(json, "function", function.name());
                function(json, types, function);
            } else {
                header(json, "identity", definition.name());
                identity(json, types, (Identity) definition);
            }
            if (documentation != null) {
                json.field(DOCUMENTATION_FIELD, () -> CompactDocumentationWriter.write(json, documentation));
            }
        });
        json.finish();
        return out.toByteArray();
    }

    private static void header(JsonWriter json, String kind, String name) {
        json.field("kind", kind);
        json.field("name", name);
    }

    private static void schema(JsonWriter json, TypeWriter types, Schema schema) {
        json.field("version", schema.version());
        Map<Block, Integer> shared = SharedBlocks.in(schema.block());
        CompactBlockWriter blocks = new CompactBlockWriter(json, types, shared);
        if (!shared.isEmpty()) {
            json.field("shared", () -> json.array(() -> shared.keySet().forEach(blocks::definition)));
        }
        json.field("block", () -> blocks.definition(schema.block()));
    }

    private static void function(JsonWriter json, TypeWriter types, Function function) {
        json.field(
                "parameters",
                () -> json.array(() -> function.parameters().forEach(parameter -> parameter(json, types, parameter))));
        Parameter variadic = function.variadicParameter();
        if (variadic != null) {
            json.field("variadic", () -> parameter(json, types, variadic));
        }
        json.field("returns", () -> types.write(function.returnType()));
        json.optionalField("description", function.description());
        json.optionalField("summary", function.summary());
        json.optionalField("deprecation", function.deprecationMessage());
    }

    private static void parameter(JsonWriter json, TypeWriter types, Parameter parameter) {
        json.object(() -> {
            json.field("name", parameter.name());
            json.field("type", () -> types.write(parameter.type()));
            json.flag("nullable", parameter.nullable());
            json.optionalField("description", parameter.description());
        });
    }

    private static void identity(JsonWriter json, TypeWriter types, Identity identity) {
        json.field("version", identity.version());
        json.field(
                "attributes",
                () -> json.object(() -> identity.attributes()
                        .forEach((name, attribute) ->
                                json.field(name, () -> identityAttribute(json, types, attribute)))));
    }

    private static void identityAttribute(JsonWriter json, TypeWriter types, IdentityAttribute attribute) {
        json.array(() -> {
            json.string((attribute.requiredForImport() ? "r" : "") + (attribute.optionalForImport() ? "o" : ""));
            types.write(attribute.type());
            String description = attribute.description();
            if (description != null) {
                json.string(description);
            }
        });
    }
}
