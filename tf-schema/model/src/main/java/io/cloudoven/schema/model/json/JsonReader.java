package io.cloudoven.schema.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.cloudoven.schema.model.DocumentPosition;
import io.cloudoven.schema.model.SchemaException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads JSON token by token; whatever is not as expected is a {@link SchemaException} with its place. */
final class JsonReader {

    /** Room for 100 blocks inside one another, three levels each, and 64 types in the innermost; less than a stack. */
    private static final int DEEPEST = 400;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final String source;
    private final JsonParser parser;

    private JsonReader(String source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
        next();
    }

    static JsonReader of(String source, InputStream in) {
        try {
            return new JsonReader(source, FACTORY.createParser(in));
        } catch (IOException e) {
            throw unreadable(source, null, e);
        }
    }

    static JsonReader of(String source, byte[] bytes) {
        try {
            return new JsonReader(source, FACTORY.createParser(bytes));
        } catch (IOException e) {
            throw unreadable(source, null, e);
        }
    }

    boolean at(JsonToken token) {
        return parser.currentToken() == token;
    }

    void next() {
        try {
            parser.nextToken();
        } catch (JsonProcessingException e) {
            throw new SchemaException(
                    "this is not valid JSON (" + firstLine(e.getOriginalMessage())
                            + "); the document is damaged or cut off, get it again",
                    position(e.getLocation()),
                    e);
        } catch (IOException e) {
            throw unreadable(source, position(parser.currentLocation()), e);
        }
    }

    /** Hands the name of each field of an object over, standing on its value; the value has to be read to its end. */
    void object(String what, Consumer<String> field) {
        expect(JsonToken.START_OBJECT, what + ", an object");
        remaining(field);
    }

    /** Whether the field of that name comes here; then stands on its value. */
    boolean field(String name) {
        if (!at(JsonToken.FIELD_NAME) || !currentName().equals(name)) {
            return false;
        }
        next();
        return true;
    }

    /** Like {@link #object}, standing inside of it: on its brace or on the value of one of its fields. */
    void remaining(Consumer<String> field) {
        next();
        while (!at(JsonToken.END_OBJECT)) {
            String name = currentName();
            next();
            field.accept(name);
            next();
        }
    }

    /** Stands on each element of an array in turn; the element has to be read to its end. */
    void array(String what, Runnable element) {
        expect(JsonToken.START_ARRAY, what + ", an array");
        next();
        while (!at(JsonToken.END_ARRAY)) {
            element.run();
            next();
        }
    }

    String string(String what) {
        expect(JsonToken.VALUE_STRING, what + ", a string");
        return text();
    }

    boolean bool(String what) {
        if (!at(JsonToken.VALUE_TRUE) && !at(JsonToken.VALUE_FALSE)) {
            throw unexpected(what + ", true or false");
        }
        return at(JsonToken.VALUE_TRUE);
    }

    long number(String what, long largest) {
        expect(JsonToken.VALUE_NUMBER_INT, what + ", a whole number");
        try {
            long value = parser.getLongValue();
            if (value >= 0 && value <= largest) {
                return value;
            }
        } catch (IOException e) {
            // falls through: more than a long holds
        }
        throw error("expected " + what + ", from 0 to " + largest + ", but found " + Shown.text(text()));
    }

    int count(String what) {
        return (int) number(what, Integer.MAX_VALUE);
    }

    /** One of the names of something. */
    <T> T keyword(String what, Function<String, Optional<T>> named, String names) {
        String keyword = string("a " + what);
        return named.apply(keyword)
                .orElseThrow(() -> error("there is no " + what + " " + Shown.text(keyword) + "; it is " + names));
    }

    void skip() {
        int depth = 0;
        while (true) {
            if (at(JsonToken.START_OBJECT) || at(JsonToken.START_ARRAY)) {
                depth++;
            } else if (at(JsonToken.END_OBJECT) || at(JsonToken.END_ARRAY)) {
                depth--;
            }
            if (depth == 0) {
                return;
            }
            next();
        }
    }

    void expect(JsonToken token, String what) {
        if (!at(token)) {
            throw unexpected(what);
        }
    }

    /** After the outermost value: nothing may follow. */
    void end() {
        next();
        if (parser.currentToken() != null) {
            throw error("the document ends here but more follows; keep one document in one file");
        }
    }

    /** Makes a part of the model; what it refuses is refused at this place. */
    <T> T make(Supplier<T> part) {
        try {
            return part.get();
        } catch (SchemaException e) {
            throw e.position().isPresent() ? e : new SchemaException(e.problem(), position(), e);
        }
    }

    <T> T require(@Nullable T value, String what) {
        if (value == null) {
            throw error(what + " is missing; the document is not complete, get it again");
        }
        return value;
    }

    SchemaException unexpected(String what) {
        return error("expected " + what + ", but found " + found()
                + "; check that this is the right document and get it again");
    }

    SchemaException unknownField(String name) {
        return error("the field " + Shown.text(name)
                + " is not known here; the document is damaged or from a newer CloudOven, import the schema again");
    }

    SchemaException error(String problem) {
        return new SchemaException(problem, position(), null);
    }

    DocumentPosition position() {
        return position(parser.currentTokenLocation());
    }

    private DocumentPosition position(@Nullable JsonLocation at) {
        JsonLocation location = at == null ? JsonLocation.NA : at;
        long offset = location.getByteOffset() >= 0 ? location.getByteOffset() : location.getCharOffset();
        return new DocumentPosition(
                source,
                Math.max(1, location.getLineNr()),
                Math.max(1, location.getColumnNr()),
                Math.max(0, offset),
                parser.getParsingContext().pathAsPointer().toString());
    }

    private String found() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "the end of the document";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case END_ARRAY -> "the end of the array";
            case END_OBJECT -> "the end of the object";
            case VALUE_STRING -> "the string " + Shown.text(text());
            case FIELD_NAME -> "the field " + Shown.text(text());
            default -> Shown.bare(text());
        };
    }

    private String currentName() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw unreadable(source, position(), e);
        }
    }

    private String text() {
        try {
            return parser.getText();
        } catch (JsonProcessingException e) {
            throw new SchemaException(
                    "this is not valid JSON (" + firstLine(e.getOriginalMessage())
                            + "); the document is damaged or cut off, get it again",
                    position(e.getLocation()),
                    e);
        } catch (IOException e) {
            throw unreadable(source, position(), e);
        }
    }

    private static SchemaException unreadable(String source, @Nullable DocumentPosition position, IOException e) {
        String place = position == null ? source + ": " : "";
        return new SchemaException(
                place + "reading failed (" + firstLine(e.getMessage() == null ? e.toString() : e.getMessage())
                        + "); the document is damaged, cut off or out of reach, get it again",
                position,
                e);
    }

    private static String firstLine(String message) {
        return Shown.bare(message.lines().findFirst().orElse(""));
    }
}
