package io.cloudoven.arm.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.cloudoven.arm.ArmException;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON as plain Java values, the form that everything in this library has them in.
 *
 * <table>
 * <caption>Which class stands for what</caption>
 * <tr><td>object</td><td>{@link Map} with {@link String} keys, in the order they are written</td></tr>
 * <tr><td>array</td><td>{@link List}</td></tr>
 * <tr><td>string, boolean, null</td><td>{@link String}, {@link Boolean}, {@code null}</td></tr>
 * <tr><td>integer</td><td>{@link Long}, or {@link BigInteger} when it is greater</td></tr>
 * <tr><td>other number</td><td>{@link BigDecimal}</td></tr>
 * </table>
 *
 * <p>What is read is immutable. Read is what Azure's own tools take: comments, a comma after the last element, and
 * strings over several lines are fine; a name that an object has twice is not. Input from strangers is safe to read:
 * there are at most {@value #DEEPEST} levels, {@value #LONGEST} characters and 1,000 digits.
 */
public final class Json {
    /** How deep arrays and objects may lie in each other. */
    public static final int DEEPEST = 200;

    /** How many characters a text may have; Azure takes templates of 4 MB. */
    public static final int LONGEST = 32_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST)
                    .maxNumberLength(1_000)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(10 * DEEPEST)
                    .build())
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter()
            .withObjectIndenter(TWO_SPACES)
            .withArrayIndenter(TWO_SPACES)
            .withSeparators(DefaultPrettyPrinter.DEFAULT_SEPARATORS
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""));

    private Json() {}

    /**
     * The value that a text holds.
     *
     * @throws JsonException with line and column when it is not JSON
     */
    public static @Nullable Object read(String text) {
        return read(text, FACTORY);
    }

    private static @Nullable Object read(String text, JsonFactory factory) {
        if (text.length() > LONGEST) {
            throw new JsonException("it has " + text.length() + " characters; at most " + LONGEST + " are read");
        }
        try (JsonParser parser = factory.createParser(withoutMark(text))) {
            if (parser.nextToken() == null) {
                throw new JsonException("the text is empty");
            }
            Object value = JsonValues.read(parser);
            if (parser.nextToken() != null) {
                throw new JsonException("after the JSON, at line "
                        + parser.currentTokenLocation().getLineNr() + ", there is something more");
            }
            return value;
        } catch (JsonProcessingException notJson) {
            throw JsonException.of(notJson);
        } catch (IOException impossible) {
            throw new ArmException("a text in memory cannot be read", impossible);
        }
    }

    /**
     * The value that a text holds when strings and names may stand in single quotes and names in none, as the
     * language's {@code json} function reads them.
     *
     * @throws JsonException with line and column when it is not even that
     */
    public static @Nullable Object readLenient(String text) {
        return read(text, Lenient.FACTORY);
    }

    /** The value as text, indented by two spaces, without a line break at the end. */
    public static String write(@Nullable Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.setPrettyPrinter(PRINTER.createInstance());
            JsonValues.write(value, generator);
        } catch (IOException impossible) {
            throw new ArmException("a text in memory cannot be written", impossible);
        }
        return text.toString();
    }

    /** The value as text on one line without spaces, as the language's {@code string} function writes it. */
    public static String writeCompact(@Nullable Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            JsonValues.write(value, generator);
        } catch (IOException impossible) {
            throw new ArmException("a text in memory cannot be written", impossible);
        }
        return text.toString();
    }

    /**
     * The same value in the form that this class describes, immutable all through: an {@link Integer} becomes a
     * {@link Long}, a {@link Double} a {@link BigDecimal}, any {@link Iterable} a {@link List}.
     *
     * @throws IllegalArgumentException when JSON has no such value
     */
    public static @Nullable Object copyOf(@Nullable Object value) {
        return JsonValues.copyOf(value);
    }

    /** What an object has under a name, without minding the case, as Azure reads templates; {@code null} for nothing. */
    public static @Nullable Object member(Map<?, ?> object, String name) {
        Object value = object.get(name);
        if (value != null || object.containsKey(name)) {
            return value;
        }
        for (Map.Entry<?, ?> entry : object.entrySet()) {
            if (name.equalsIgnoreCase((String) entry.getKey())) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** What a value is called in messages: {@code a string}, {@code an array}, … */
    public static String kind(@Nullable Object value) {
        return JsonValues.kind(value);
    }

    /** Made only when it is asked for. */
    private static final class Lenient {
        static final JsonFactory FACTORY = Json.FACTORY
                .rebuild()
                .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
                .build();
    }

    /** The text without the mark that some editors put before it. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
