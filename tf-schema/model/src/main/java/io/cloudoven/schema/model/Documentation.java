package io.cloudoven.schema.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a provider's documentation says about one definition. All texts are Markdown.
 *
 * <pre>{@code
 * Documentation network = Documentation.builder()
 *         .summary("Manages a virtual network.")
 *         .timeout("create", "30 minutes")
 *         .argument("subnet.name", ArgumentText.of("The name of the subnet."))
 *         .build();
 * network.text("subnet.name"); // Optional[The name of the subnet.]
 * }</pre>
 *
 * @param page the page it is from, such as {@code r/virtual_network.html.markdown}
 * @param title the page's title
 * @param summary what the definition is, in a sentence or two
 * @param description what the page says before its first example, its title left out
 * @param subcategory the group the provider's documentation has it in
 * @param deprecation what the page advises instead, if it advises against the definition
 * @param examples how it is used, in the order of the page
 * @param imports how existing infrastructure is imported, in the order of the page
 * @param timeouts how long the provider waits unless told otherwise, as the page writes it, by operation
 * @param arguments what the page says about arguments, attributes and nested blocks, by {@linkplain Schema#paths() path},
 *     such as {@code default_node_pool.vm_size}; ordered
 */
public record Documentation(
        @Nullable String page,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String description,
        @Nullable String subcategory,
        @Nullable String deprecation,
        List<CodeSample> examples,
        List<CodeSample> imports,
        Map<String, String> timeouts,
        Map<String, ArgumentText> arguments) {

    /** Documentation that says nothing. */
    public static final Documentation NONE = builder().build();

    /** @throws SchemaException if a path or operation is empty */
    public Documentation {
        examples = List.copyOf(examples);
        imports = List.copyOf(imports);
        timeouts = Ordered.byName(timeouts);
        arguments = Ordered.byName(arguments);
    }

    /** Documentation to be filled in: empty. */
    public static DocumentationBuilder builder() {
        return new DocumentationBuilder();
    }

    /** The text of an argument, attribute or nested block. */
    public Optional<String> text(String path) {
        return argument(path).map(ArgumentText::text);
    }

    /** What is said of an argument, attribute or nested block. */
    public Optional<ArgumentText> argument(String path) {
        return Optional.ofNullable(arguments.get(path));
    }

    /** What is said of everything under a path, by the rest of the path; ordered. */
    public Map<String, ArgumentText> under(String path) {
        TreeMap<String, ArgumentText> inner = new TreeMap<>();
        arguments.forEach((full, text) -> {
            if (full.startsWith(path + ".")) {
                inner.put(full.substring(path.length() + 1), text);
            }
        });
        return Collections.unmodifiableMap(inner);
    }
}
