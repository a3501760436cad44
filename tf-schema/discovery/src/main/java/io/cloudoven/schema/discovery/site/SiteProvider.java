package io.cloudoven.schema.discovery.site;

import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.discovery.snippet.JavaNames;
import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.Identity;
import io.cloudoven.schema.model.ProviderSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A provider version on a site.
 *
 * @param number which of the site's providers it is, from 0
 * @param byName what gets a page, by name: a resource and a data source can share one
 */
record SiteProvider(
        int number,
        ProviderVersion version,
        ProviderSchema schema,
        JavaNames names,
        Map<String, List<Definition>> byName) {

    static SiteProvider of(int number, ProviderVersion version, ProviderSchema schema, JavaNames names) {
        Map<String, List<Definition>> byName = new HashMap<>();
        for (Definition definition : pages(schema)) {
            byName.computeIfAbsent(definition.name(), name -> new ArrayList<>()).add(definition);
        }
        return new SiteProvider(number, version, schema, names, byName);
    }

    /** From the folder of the provider's pages, or of one kind of them, up to the site's. */
    static final String ROOT_FROM_PROVIDER = "../../../../";

    static final String ROOT_FROM_DEFINITION = "../" + ROOT_FROM_PROVIDER;

    /** The folder of its pages: {@code host/namespace/type/version/}, as in catalogs. */
    String folder() {
        return Arrays.stream(version.path().split("/"))
                .map(SiteProvider::part)
                .collect(Collectors.joining("/", "", "/"));
    }

    /** Such as {@code azurerm 5.2.0}. */
    String title() {
        return version.provider().type() + " " + version.version();
    }

    /** What gets a page: all but identities, which are on those of their resources. */
    List<Definition> pages() {
        return pages(schema);
    }

    private static List<Definition> pages(ProviderSchema schema) {
        return schema.definitions().stream()
                .filter(definition -> !(definition instanceof Identity))
                .toList();
    }

    /** The address of a definition's page in the provider's folder. */
    static String page(DefinitionKey key) {
        return key.folder() + "/" + SafeNames.file(key.name()) + ".html";
    }

    /** Dots are usual in hosts and versions, which cannot start with one; colons are in hosts with a port. */
    private static String part(String part) {
        return part.replace(':', '~').replace('+', '~');
    }
}
