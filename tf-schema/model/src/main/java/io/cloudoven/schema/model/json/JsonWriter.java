package io.cloudoven.schema.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.cloudoven.schema.model.SchemaException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes JSON in UTF-8, without white space; what cannot be written is a {@link SchemaException}. Not thread-safe. */
public final class JsonWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private final JsonGenerator generator;

    /** Writes to a stream, which stays open. */
    public JsonWriter(OutputStream out) {
        try {
            generator = FACTORY.createGenerator(out);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** An object of the fields that are written meanwhile. */
    public void object(Runnable fields) {
        run(generator::writeStartObject);
        fields.run();
        run(generator::writeEndObject);
    }

    /** An array of the values that are written meanwhile. */
    public void array(Runnable elements) {
        run(generator::writeStartArray);
        elements.run();
        run(generator::writeEndArray);
    }

    /** A field and the value that is written meanwhile. */
    public void field(String name, Runnable value) {
        run(() -> generator.writeFieldName(unicode(name)));
        value.run();
    }

    /** A field with a string. */
    public void field(String name, String value) {
        field(name, () -> string(value));
    }

    /** A field with a whole number. */
    public void field(String name, long value) {
        field(name, () -> number(value));
    }

    /** Writes the field only if there is a value. */
    public void optionalField(String name, @Nullable String value) {
        if (value != null) {
            field(name, value);
        }
    }

    /** Writes the field only if it is true. */
    public void flag(String name, boolean value) {
        if (value) {
            field(name, () -> run(() -> generator.writeBoolean(true)));
        }
    }

    /** Writes the field only if it is not 0. */
    void figure(String name, long value) {
        if (value != 0) {
            field(name, value);
        }
    }

    /** Writes a field with an object of the map's entries, only if there are any. */
    <V> void entries(String name, Map<String, V> map, BiConsumer<String, V> value) {
        if (!map.isEmpty()) {
            field(name, () -> object(() -> map.forEach((key, entry) -> field(key, () -> value.accept(key, entry)))));
        }
    }

    /** A string. */
    public void string(String value) {
        run(() -> generator.writeString(unicode(value)));
    }

    /** A whole number. */
    public void number(long value) {
        run(() -> generator.writeNumber(value));
    }

    void nothing() {
        run(generator::writeNull);
    }

    /** Ends the document. */
    public void finish() {
        run(generator::close);
    }

    /** Refuses halves of surrogate pairs, which UTF-8 cannot say and Jackson does not always notice. */
    private static String unicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                if (Character.charCount(text.codePointAt(i)) != 2) {
                    throw new SchemaException("the text " + Shown.text(text) + " has half a surrogate pair at index "
                            + i + " and cannot be written as UTF-8; correct it where it comes from");
                }
                i++;
            }
        }
        return text;
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static SchemaException failed(IOException e) {
        return new SchemaException(
                "writing JSON failed (" + Shown.bare(String.valueOf(e.getMessage()))
                        + "); check that there is room where it goes and that names and texts are valid Unicode",
                e);
    }
}
