package io.cloudoven.schema.crawler.registry.pages;

import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.crawler.registry.http.Reply;
import io.cloudoven.schema.crawler.registry.http.Transport;
import io.cloudoven.schema.crawler.registry.json.JsonValue;
import io.cloudoven.schema.model.ProviderAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The pages that registry.terraform.io has, and registries that offer the same interface, under {@code /v2}. Immutable and
 * thread-safe.
 *
 * <p>A page that has a known tag is asked for with it, and not sent again unless it changed. A registry without tags gives
 * a changed page another id, so a page with a known id is then taken as unchanged.
 */
public final class RegistryPages implements PageSource {

    private static final int PAGE_SIZE = 100;
    private static final int MOST_PAGES = 1_000;
    private static final int PARALLEL = 8;

    private final Transport transport;

    /** Asks through that transport. */
    public RegistryPages(Transport transport) {
        this.transport = transport;
    }

    @Override
    public List<PageEntry> list(ProviderVersion version) {
        String host = version.provider().host();
        String id = versionId(version);
        List<PageEntry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int number = 1; number <= MOST_PAGES; number++) {
            JsonValue json = transport
                    .get(URI.create("https://" + host + "/v2/provider-docs?"
                            + query("filter[provider-version]", id) + "&" + query("filter[language]", "hcl") + "&"
                            + query("page[number]", String.valueOf(number)) + "&"
                            + query("page[size]", String.valueOf(PAGE_SIZE))))
                    .json("the registry has no list of pages about " + version + "; take them from its repository");
            List<JsonValue> data = json.elementsOf("data");
            for (JsonValue page : data) {
                PageEntry entry = entry(page);
                if (!seen.add(entry.id())) {
                    throw page.wrong("is listed twice");
                }
                entries.add(entry);
            }
            if (data.isEmpty()) {
                return entries;
            }
        }
        throw new CrawlException("https://" + host + "/v2/provider-docs: lists more than " + MOST_PAGES
                + " pages of pages about " + version + "; tell the registry's operator");
    }

    @Override
    public Page read(ProviderVersion version, PageEntry entry) {
        return read(version.provider().host(), entry, null).orElseThrow();
    }

    @Override
    public List<PageEntry> readChanged(ProviderVersion version, Map<String, String> knownTags, Consumer<Page> changed) {
        List<PageEntry> entries = list(version);
        new ParallelReading(PARALLEL)
                .run(entries, entry -> read(version.provider().host(), entry, knownTags.get(entry.id())), changed);
        return entries;
    }

    /** Empty if there is a known tag and the page is still the same. */
    private Optional<Page> read(String host, PageEntry entry, @Nullable String knownTag) {
        if (knownTag != null && knownTag.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> condition = knownTag == null ? Map.of() : Map.of("If-None-Match", knownTag);
        Reply reply =
                transport.get(URI.create("https://" + host + "/v2/provider-docs/" + segment(entry.id())), condition);
        if (reply.status() == Reply.NOT_MODIFIED) {
            return Optional.empty();
        }
        String text = reply.json("the page " + entry.category() + "/" + entry.slug() + " is gone; list the pages again")
                .get("data")
                .get("attributes")
                .get("content")
                .text();
        return Optional.of(new Page(entry, text, reply.header("ETag").orElse("")));
    }

    private String versionId(ProviderVersion version) {
        ProviderAddress provider = version.provider();
        return transport
                .get(URI.create("https://" + provider.host() + "/v2/providers/" + provider.namespace() + "/"
                        + provider.type() + "?include=provider-versions"))
                .json("the registry has no pages about " + provider + "; take them from its repository")
                .elementsOf("included")
                .stream()
                .filter(included -> included.textOf("type").equals("provider-versions"))
                .filter(included -> included.get("attributes")
                        .get("version")
                        .text()
                        .equals(version.version().toString()))
                .map(included -> included.get("id").text())
                .findFirst()
                .orElseThrow(() -> new CrawlException("https://" + provider.host() + " has no pages about " + version
                        + "; look up which versions it has, and take one of those"));
    }

    private static PageEntry entry(JsonValue json) {
        JsonValue attributes = json.get("attributes");
        return new PageEntry(
                json.get("id").text(),
                attributes.get("category").text(),
                attributes.get("slug").text(),
                attributes.textOf("title"),
                attributes.textOf("subcategory"),
                attributes.textOf("path"));
    }

    private static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String query(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
