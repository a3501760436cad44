package io.cloudoven.schema.model.json;

import io.cloudoven.schema.model.ArgumentText;
import io.cloudoven.schema.model.CodeSample;
import io.cloudoven.schema.model.Documentation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what documentation says in the compact format: a text that several paths have only once. */
final class CompactDocumentationWriter {

    private final JsonWriter json;
    private final Map<ArgumentText, Integer> shared;

    private CompactDocumentationWriter(JsonWriter json, Map<ArgumentText, Integer> shared) {
        this.json = json;
        this.shared = shared;
    }

    static void write(JsonWriter json, Documentation documentation) {
        new CompactDocumentationWriter(json, severalTimesIn(documentation)).write(documentation);
    }

    private static Map<ArgumentText, Integer> severalTimesIn(Documentation documentation) {
        Map<ArgumentText, Integer> uses = new HashMap<>();
        Map<ArgumentText, Integer> numbers = new LinkedHashMap<>();
        documentation.arguments().values().forEach(text -> {
            if (uses.merge(text, 1, Integer::sum) == 2) {
                numbers.put(text, numbers.size());
            }
        });
        return numbers;
    }

    private void write(Documentation documentation) {
        json.object(() -> {
            json.optionalField("page", documentation.page());
            json.optionalField("title", documentation.title());
            json.optionalField("summary", documentation.summary());
            json.optionalField("description", documentation.description());
            json.optionalField("subcategory", documentation.subcategory());
            json.optionalField("deprecation", documentation.deprecation());
            samples("examples", documentation.examples());
            samples("imports", documentation.imports());
            json.entries("timeouts", documentation.timeouts(), (operation, text) -> json.string(text));
            if (!shared.isEmpty()) {
                json.field("shared", () -> json.array(() -> shared.keySet().forEach(this::definition)));
            }
            json.entries("arguments", documentation.arguments(), (path, text) -> argument(text));
        });
    }

    private void samples(String name, List<CodeSample> samples) {
        if (!samples.isEmpty()) {
            json.field(name, () -> json.array(() -> samples.forEach(this::sample)));
        }
    }

    private void sample(CodeSample sample) {
        json.array(() -> {
            json.string(sample.language());
            json.string(sample.code());
            String title = sample.title();
            if (title != null) {
                json.string(title);
            }
        });
    }

    private void argument(ArgumentText text) {
        Integer number = shared.get(text);
        if (number == null) {
            definition(text);
        } else {
            json.number(number);
        }
    }

    private void definition(ArgumentText text) {
        json.array(() -> {
            json.string(text.text());
            if (!text.equals(ArgumentText.of(text.text()))) {
                json.object(() -> {
                    json.optionalField("default", text.defaultValue());
                    if (!text.allowedValues().isEmpty()) {
                        json.field(
                                "allowed",
                                () -> json.array(() -> text.allowedValues().forEach(json::string)));
                    }
                    json.flag("replaces", text.forcesReplacement());
                    json.optionalField("deprecation", text.deprecation());
                });
            }
        });
    }
}
