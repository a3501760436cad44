package io.cloudoven.schema.crawler.registry.json;

import io.cloudoven.schema.crawler.CrawlException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON document, which knows where it stands. Immutable.
 *
 * <p>What is asked of it and is not there is a {@link CrawlException} that names the document and the place.
 */
public final class JsonValue {

    private final String source;
    private final String place;
    private final @Nullable Object value;

    JsonValue(String source, String place, @Nullable Object value) {
        this.source = source;
        this.place = place;
        this.value = value;
    }

    /**
     * Reads a document.
     *
     * @param source what to call the document in errors
     * @throws CrawlException if it is not valid JSON
     */
    public static JsonValue parse(String source, byte[] document) {
        return new JsonValue(source, "", JsonTree.read(source, document));
    }

    /** A field that has to be there. */
    public JsonValue get(String name) {
        return find(name).orElseThrow(() -> wrong("has no field \"" + name + "\""));
    }

    /** A field that may be left out or null. */
    public Optional<JsonValue> find(String name) {
        Object field = object().get(name);
        return field == null ? Optional.empty() : Optional.of(child(name, field));
    }

    /** The text of a field, empty if it is left out or null. */
    public String textOf(String name) {
        return find(name).map(JsonValue::text).orElse("");
    }

    /** The elements of a field's array, none if it is left out or null. */
    public List<JsonValue> elementsOf(String name) {
        return find(name).map(JsonValue::elements).orElse(List.of());
    }

    /** The fields of this object, in order. */
    public Map<String, JsonValue> fields() {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        object().forEach((name, field) -> fields.put(name, child(name, field)));
        return fields;
    }

    /** The elements of this array, in order. */
    public List<JsonValue> elements() {
        if (!(value instanceof List<?> list)) {
            throw wrong("is no array");
        }
        List<JsonValue> elements = new ArrayList<>();
        for (Object element : list) {
            elements.add(child(String.valueOf(elements.size()), element));
        }
        return elements;
    }

    /** This string. */
    public String text() {
        if (!(value instanceof String text)) {
            throw wrong("is no string");
        }
        return text;
    }

    /** This number, from 0 on, without a fraction. */
    public long number() {
        if (!(value instanceof Long number) || number < 0) {
            throw wrong("is no whole number from 0 on");
        }
        return number;
    }

    /** An exception that names this place. */
    public CrawlException wrong(String problem) {
        return new CrawlException(source + ": what stands at " + (place.isEmpty() ? "the top" : JsonTree.shown(place))
                + " " + problem + "; the server answers otherwise than its protocol says, tell its operator");
    }

    private Map<?, ?> map() {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong("is no object");
        }
        return map;
    }

    @SuppressWarnings("unchecked") // JsonTree makes no other
    private Map<String, @Nullable Object> object() {
        return (Map<String, @Nullable Object>) map();
    }

    private JsonValue child(String name, @Nullable Object field) {
        return new JsonValue(source, place + "/" + name, field);
    }
}
