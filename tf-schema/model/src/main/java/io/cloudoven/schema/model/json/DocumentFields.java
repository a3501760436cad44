package io.cloudoven.schema.model.json;

import io.cloudoven.schema.model.Description;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is read alike throughout a providers schema document. */
final class DocumentFields {

    private final JsonReader json;
    private final Consumer<SchemaWarning> warnings;

    DocumentFields(JsonReader json, Consumer<SchemaWarning> warnings) {
        this.json = json;
        this.warnings = warnings;
    }

    /** Passes over a field nobody knows. */
    void unknown(String name) {
        warnings.accept(new SchemaWarning(
                json.position(),
                "the field " + Shown.text(name)
                        + " is not known and was passed over; if it matters, look for a newer CloudOven"));
        json.skip();
    }

    Description.Kind descriptionKind() {
        return json.keyword("description kind", Description.Kind::ofKeyword, "plain or markdown");
    }

    static @Nullable Description description(Description.@Nullable Kind kind, @Nullable String text) {
        if (kind == null) {
            return text == null ? null : Description.plain(text);
        }
        return kind == Description.Kind.PLAIN && text == null ? Description.NONE : new Description(kind, text);
    }
}
