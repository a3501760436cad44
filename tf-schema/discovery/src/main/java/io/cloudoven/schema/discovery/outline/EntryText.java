package io.cloudoven.schema.discovery.outline;

import io.cloudoven.schema.model.ArgumentText;
import io.cloudoven.schema.model.Description;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together what is said about an entry; documentation says more than the schema. */
final class EntryText {

    private EntryText() {}

    static String of(Texts texts, @Nullable Description description) {
        return texts.own().map(EntryText::documented).orElseGet(() -> of(description));
    }

    static String of(@Nullable Description description) {
        if (description == null || description.text() == null) {
            return "";
        }
        String text = description.text();
        return description.kind() == Description.Kind.MARKDOWN ? text.strip() : escaped(text.strip());
    }

    static String advice(Texts texts, @Nullable String schema) {
        return schema != null
                ? schema
                : texts.own().map(ArgumentText::deprecation).orElse("");
    }

    /** Pages mostly name defaults and values in the text itself; what they say elsewhere is added to it. */
    private static String documented(ArgumentText said) {
        String text = said.text().strip();
        String value = said.defaultValue();
        List<String> values = said.allowedValues();
        String added = value == null || text.contains(value) ? "" : "\n\nDefault: " + code(value);
        if (!values.stream().allMatch(text::contains)) {
            added += "\n\nOne of " + values.stream().map(EntryText::code).collect(Collectors.joining(", "));
        }
        return text + added;
    }

    private static String code(String value) {
        return value.contains("`") ? "`` " + value + " ``" : "`" + value + "`";
    }

    /** Plain text has no marks, though its paragraphs and lists are worth keeping. */
    private static String escaped(String plain) {
        return plain.replaceAll("([\\\\`*_\\[\\]<>&])", "\\\\$1");
    }
}
