package io.cloudoven.schema.catalog.diff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A diff as JSON. */
final class DiffJson {
    private static final JsonFactory JSON = new JsonFactory();

    private DiffJson() {}

    static String of(SchemaDiff diff) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("before", diff.before());
            json.writeStringField("after", diff.after());
            json.writeArrayFieldStart("changes");
            for (Change change : diff.changes()) {
                json.writeStartObject();
                json.writeStringField("definition", change.definition().toString());
                json.writeStringField("path", change.path());
                json.writeStringField("aspect", change.aspect().name().toLowerCase(Locale.ROOT));
                optional(json, "before", change.before());
                optional(json, "after", change.after());
                optional(json, "breaks", change.breaks());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("renames");
            for (Rename rename : diff.renames()) {
                json.writeStartObject();
                json.writeStringField("definition", rename.definition().toString());
                json.writeStringField("before", rename.before());
                json.writeStringField("after", rename.after());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return text.toString();
    }

    private static void optional(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }
}
