package io.cloudoven.schema.model.json;

import com.fasterxml.jackson.core.JsonToken;
import io.cloudoven.schema.model.ArgumentText;
import io.cloudoven.schema.model.CodeSample;
import io.cloudoven.schema.model.Documentation;
import io.cloudoven.schema.model.DocumentationBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link CompactDocumentationWriter} writes. */
final class CompactDocumentationReader {

    private final JsonReader json;
    private final List<ArgumentText> shared = new ArrayList<>();

    CompactDocumentationReader(JsonReader json) {
        this.json = json;
    }

    Documentation read() {
        DocumentationBuilder documentation = Documentation.builder();
        json.object("documentation", field -> {
            switch (field) {
                case "page" -> documentation.page(json.string("a page"));
                case "title" -> documentation.title(json.string("a title"));
                case "summary" -> documentation.summary(json.string("a summary"));
                case "description" -> documentation.description(json.string("a description"));
                case "subcategory" -> documentation.subcategory(json.string("a subcategory"));
                case "deprecation" -> documentation.deprecation(json.string("a deprecation"));
                case "examples" -> json.array("the examples", () -> documentation.example(sample()));
                case "imports" -> json.array("the imports", () -> documentation.importing(sample()));
                case "timeouts" ->
                    json.object(
                            "timeouts by operation",
                            operation -> documentation.timeout(operation, json.string("a timeout")));
                case "shared" -> json.array("the shared texts", () -> shared.add(definition()));
                case "arguments" -> json.object("texts by path", path -> documentation.argument(path, argument()));
                default -> throw json.unknownField(field);
            }
        });
        return json.make(documentation::build);
    }

    private CodeSample sample() {
        json.expect(JsonToken.START_ARRAY, "a code sample, an array");
        json.next();
        String language = json.string("the language of a code sample");
        json.next();
        String code = json.string("the code of a code sample");
        json.next();
        String title = null;
        if (!json.at(JsonToken.END_ARRAY)) {
            title = json.string("the title of a code sample");
            json.next();
        }
        json.expect(JsonToken.END_ARRAY, "the end of the code sample");
        return new CodeSample(title, language, code);
    }

    private ArgumentText argument() {
        if (!json.at(JsonToken.VALUE_NUMBER_INT)) {
            return definition();
        }
        int number = json.count("the number of a shared text");
        if (number >= shared.size()) {
            throw json.error("there is no shared text " + number + ", only " + shared.size()
                    + "; the document is damaged, crawl the documentation again");
        }
        return shared.get(number);
    }

    private ArgumentText definition() {
        json.expect(JsonToken.START_ARRAY, "the text of an argument, an array");
        json.next();
        String text = json.string("the text of an argument");
        List<String> allowed = new ArrayList<>();
        var read = new Object() {
            @Nullable
            String defaultValue;

            boolean replaces;

            @Nullable
            String deprecation;
        };
        json.next();
        if (json.at(JsonToken.START_OBJECT)) {
            json.object("what a text says", field -> {
                switch (field) {
                    case "default" -> read.defaultValue = json.string("a default value");
                    case "allowed" -> json.array("the allowed values", () -> allowed.add(json.string("a value")));
                    case "replaces" -> read.replaces = json.bool(field);
                    case "deprecation" -> read.deprecation = json.string("a deprecation");
                    default -> throw json.unknownField(field);
                }
            });
            json.next();
        }
        json.expect(JsonToken.END_ARRAY, "the end of the text");
        return json.make(() -> new ArgumentText(text, read.defaultValue, allowed, read.replaces, read.deprecation));
    }
}
