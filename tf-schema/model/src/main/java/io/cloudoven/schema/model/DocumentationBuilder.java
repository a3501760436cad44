package io.cloudoven.schema.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documentation being filled in. Not thread-safe. */
public final class DocumentationBuilder {

    private @Nullable String page;
    private @Nullable String title;
    private @Nullable String summary;
    private @Nullable String description;
    private @Nullable String subcategory;
    private @Nullable String deprecation;
    private final List<CodeSample> examples = new ArrayList<>();
    private final List<CodeSample> imports = new ArrayList<>();
    private final Map<String, String> timeouts = new LinkedHashMap<>();
    private final Map<String, ArgumentText> arguments = new LinkedHashMap<>();

    DocumentationBuilder() {}

    /** The page it is from. Default: not known. */
    public DocumentationBuilder page(@Nullable String page) {
        this.page = page;
        return this;
    }

    /** The page's title. Default: none. */
    public DocumentationBuilder title(@Nullable String title) {
        this.title = title;
        return this;
    }

    /** What the definition is, in a sentence or two. Default: none. */
    public DocumentationBuilder summary(@Nullable String summary) {
        this.summary = summary;
        return this;
    }

    /** What the page says before its first example. Default: none. */
    public DocumentationBuilder description(@Nullable String description) {
        this.description = description;
        return this;
    }

    /** The group it is in. Default: none. */
    public DocumentationBuilder subcategory(@Nullable String subcategory) {
        this.subcategory = subcategory;
        return this;
    }

    /** What the page advises instead. Default: it does not advise against it. */
    public DocumentationBuilder deprecation(@Nullable String deprecation) {
        this.deprecation = deprecation;
        return this;
    }

    /** Adds an example. */
    public DocumentationBuilder example(CodeSample example) {
        examples.add(example);
        return this;
    }

    /** Adds a way to import. */
    public DocumentationBuilder importing(CodeSample sample) {
        imports.add(sample);
        return this;
    }

    /** Sets how long the provider waits in an operation, such as {@code create}. */
    public DocumentationBuilder timeout(String operation, String text) {
        timeouts.put(operation, text);
        return this;
    }

    /** Sets what is said of an argument, attribute or nested block. */
    public DocumentationBuilder argument(String path, ArgumentText text) {
        arguments.put(path, text);
        return this;
    }

    /** Sets what is said of several arguments, attributes or nested blocks, by path. */
    public DocumentationBuilder arguments(Map<String, ArgumentText> texts) {
        arguments.putAll(texts);
        return this;
    }

    /**
     * The documentation.
     *
     * @throws SchemaException if a path or operation is empty
     */
    public Documentation build() {
        return new Documentation(
                page, title, summary, description, subcategory, deprecation, examples, imports, timeouts, arguments);
    }
}
