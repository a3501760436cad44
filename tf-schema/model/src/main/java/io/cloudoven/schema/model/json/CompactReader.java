package io.cloudoven.schema.model.json;

import com.fasterxml.jackson.core.JsonToken;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.Documentation;
import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.Identity;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaException;
import io.cloudoven.schema.model.SchemaKind;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link CompactWriter} writes.
 *
 * <p>The fields {@code cloudoven}, {@code kind} and {@code name} have to come first and in this order, and fields nobody
 * knows are errors: the number after {@code cloudoven} changes when the format does. A block that is there several times
 * becomes one instance. Immutable and thread-safe.
 */
public final class CompactReader {

    /** A reader. */
    public CompactReader() {}

    /**
     * The definition in a document; what documentation says about it is passed over, which is quicker.
     *
     * @param source what to call the document in errors
     * @throws SchemaException if this is no such document or one of a newer format
     */
    public Definition read(String source, byte[] document) {
        return read(source, document, JsonReader::skip);
    }

    /**
     * The definition in a document.
     *
     * @param source what to call the document in errors
     * @param documentation is handed what documentation says about the definition, if the document has that
     * @throws SchemaException if this is no such document or one of a newer format
     */
    public Definition readDocumented(String source, byte[] document, Consumer<Documentation> documentation) {
        return read(source, document, json -> documentation.accept(new CompactDocumentationReader(json).read()));
    }

    private static Definition read(String source, byte[] document, Consumer<JsonReader> documentation) {
        JsonReader json = JsonReader.of(source, document);
        Header header = Header.read(json);
        Interner interner = new Interner();
        TypeReader types = new TypeReader(json, interner);
        SchemaKind kind = header.schemaKind();
        Definition definition;
        if (kind != null) {
            definition =
                    schema(json, kind, header.name(), new CompactBlockReader(json, types, interner), documentation);
        } else if (header.kind().equals("function")) {
            definition = new CompactFunctionReader(json, types, documentation).function(header.name());
        } else {
            definition = new CompactFunctionReader(json, types, documentation).identity(header.name());
        }
        json.end();
        return definition;
    }

    /**
     * What the definition in a document is, from the document's first fields alone: the rest may be damaged.
     *
     * @param source what to call the document in errors
     * @throws SchemaException if this is no such document or one of a newer format
     */
    public DefinitionKey readKey(String source, byte[] document) {
        Header header = Header.read(JsonReader.of(source, document));
        SchemaKind kind = header.schemaKind();
        if (kind != null) {
            return new DefinitionKey(kind.folder(), header.name());
        }
        return new DefinitionKey(header.kind().equals("function") ? Function.FOLDER : Identity.FOLDER, header.name());
    }

    private static Schema schema(
            JsonReader json,
            SchemaKind kind,
            String name,
            CompactBlockReader blocks,
            Consumer<JsonReader> documentation) {
        var read = new Object() {
            long version;

            @Nullable
            Block block;
        };
        json.remaining(field -> {
            switch (field) {
                case "version" -> read.version = json.number("a schema version", Long.MAX_VALUE);
                case "shared" -> blocks.readShared();
                case "block" -> read.block = blocks.definition();
                case CompactWriter.DOCUMENTATION_FIELD -> documentation.accept(json);
                default -> throw json.unknownField(field);
            }
        });
        Block block = json.require(read.block, "the block of the schema");
        return json.make(() -> new Schema(kind, name, read.version, block));
    }

    private record Header(String kind, @Nullable SchemaKind schemaKind, String name) {

        static Header read(JsonReader json) {
            json.expect(JsonToken.START_OBJECT, "a compact schema document, an object");
            json.next();
            if (!json.field(CompactWriter.FORMAT_FIELD)) {
                throw json.error("this is no compact schema document, which starts with {\""
                        + CompactWriter.FORMAT_FIELD + "\":" + CompactWriter.FORMAT
                        + "; for the output of \"terraform providers schema -json\" use SchemaDocumentReader");
            }
            long format = json.number("the version of the format", Long.MAX_VALUE);
            if (format != CompactWriter.FORMAT) {
                throw json.error("the document has version " + format + " of the compact format, only "
                        + CompactWriter.FORMAT + " can be read; import the schema again or look for a newer CloudOven");
            }
            String kind = text(json, "kind");
            SchemaKind schemaKind = SchemaKind.ofKeyword(kind).orElse(null);
            if (schemaKind == null && !kind.equals("function") && !kind.equals("identity")) {
                throw json.error("there is no kind " + Shown.text(kind) + " of definition; import the schema again");
            }
            return new Header(kind, schemaKind, text(json, "name"));
        }

        private static String text(JsonReader json, String name) {
            json.next();
            if (!json.field(name)) {
                throw json.unexpected("the field \"" + name + "\"");
            }
            return json.string("the " + name);
        }
    }
}
