package io.cloudoven.schema.crawler.docs;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.json.SchemaDocumentReader;
import io.cloudoven.tools.SharedProviders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A real provider's schema and pages, as published. */
enum RealProvider {
    AZURERM(SharedProviders.AZURERM, "azurerm-5.2.0.zip"),
    GOOGLE(SharedProviders.GOOGLE, "google-7.45.0.zip"),
    AWS(SharedProviders.AWS, "aws-5.31.0.zip");

    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern WORD = Pattern.compile("[a-z0-9_]+");

    private final SharedProviders shared;
    private final String pages;

    RealProvider(SharedProviders shared, String pages) {
        this.shared = shared;
        this.pages = pages;
    }

    ProviderSchema schema() {
        Path file = shared.file();
        try (InputStream in = Files.newInputStream(file)) {
            return new SchemaDocumentReader()
                    .read(file.toString(), in)
                    .iterator()
                    .next()
                    .withVersion(shared.version());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    DocumentationSource pages() {
        return DocumentationSource.zip(shared.file().resolveSibling("../docs/" + pages));
    }

    /** The words in code marks of each page, by the page's path: what any reader could find at most. */
    Map<String, Set<String>> codeWords() {
        Map<String, Set<String>> words = new HashMap<>();
        for (DocumentationPage page : pages().pages()) {
            words.put(
                    page.path(),
                    CODE.matcher(page.text())
                            .results()
                            .map(MatchResult::group)
                            .flatMap(code -> WORD.matcher(code).results().map(MatchResult::group))
                            .collect(Collectors.toSet()));
        }
        return words;
    }

    /** The paths that {@code providers schema -json} lists: without those inside the types of attributes. */
    static Collection<String> listed(Schema schema) {
        Set<String> paths = new TreeSet<>();
        list("", schema.block(), paths);
        return paths;
    }

    private static void list(String prefix, Block block, Set<String> paths) {
        list(prefix, block.attributes(), paths);
        block.blocks().forEach((name, nested) -> {
            paths.add(prefix + name);
            list(prefix + name + ".", nested.block(), paths);
        });
    }

    private static void list(String prefix, Map<String, Attribute> attributes, Set<String> paths) {
        attributes.forEach((name, attribute) -> {
            paths.add(prefix + name);
            NestedType nested = attribute.nestedType();
            if (nested != null) {
                list(prefix + name + ".", nested.attributes(), paths);
            }
        });
    }
}
