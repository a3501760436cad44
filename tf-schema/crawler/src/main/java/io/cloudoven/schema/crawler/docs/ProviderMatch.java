package io.cloudoven.schema.crawler.docs;

import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.crawler.docs.matching.PageMatch;
import io.cloudoven.schema.crawler.docs.matching.PageMatcher;
import io.cloudoven.schema.crawler.docs.page.Page;
import io.cloudoven.schema.crawler.docs.page.PageReader;
import io.cloudoven.schema.model.ArgumentText;
import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.Documentation;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Matches all pages of a provider to its schema: first each page by itself, then by what pages say of one another. */
final class ProviderMatch {

    private final ProviderSchema schema;
    private final int parallelism;
    private final Map<DefinitionKey, Definition> definitions = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    /** A page and what it says about one definition. */
    record Documented(String path, Page page, PageMatch match) {}

    private record Read(
            DocumentationPage source,
            @Nullable Page page,
            @Nullable String problem) {}

    ProviderMatch(ProviderSchema schema, int parallelism) {
        this.schema = schema;
        this.parallelism = parallelism;
        schema.definitions().forEach(definition -> definitions.put(definition.key(), definition));
        Schema configuration = schema.provider();
        if (configuration != null) {
            definitions.put(configuration.key(), configuration);
        }
    }

    DocumentedProvider of(List<DocumentationPage> pages) {
        PageSubjects subjects = new PageSubjects(schema.address().type(), definitions.keySet());
        List<Read> read = inParallel(pages.stream()
                .filter(page -> subjects.canDocument(page))
                .map(page -> (Callable<Read>) () -> read(page))
                .toList());
        Map<DefinitionKey, Read> byDefinition = new TreeMap<>();
        Set<DocumentationPage> used = new HashSet<>();
        for (boolean named : List.of(true, false)) {
            for (Read one : read) {
                Page page = one.page();
                if (page != null) {
                    for (DefinitionKey key :
                            named ? subjects.named(one.source()) : subjects.mentioned(one.source(), page.subjects())) {
                        if (byDefinition.putIfAbsent(key, one) == null) {
                            used.add(one.source());
                        }
                    }
                } else if (named) {
                    problems.add(one.source() + ": " + one.problem());
                }
            }
        }
        Map<DefinitionKey, Documented> documented = new TreeMap<>();
        List<Callable<Documented>> matches = new ArrayList<>();
        byDefinition.forEach((key, one) -> matches.add(() -> match(key, one)));
        List<Documented> matched = inParallel(matches);
        int i = 0;
        for (DefinitionKey key : byDefinition.keySet()) {
            documented.put(key, matched.get(i++));
        }
        List<String> unused = read.stream()
                .map(Read::source)
                .filter(source -> !used.contains(source))
                .map(DocumentationPage::path)
                .toList();
        return result(documented, unused);
    }

    private static Read read(DocumentationPage page) {
        if (page.text().length() > DocumentationSource.LARGEST_PAGE) {
            return new Read(
                    page,
                    null,
                    "it has more than " + DocumentationSource.LARGEST_PAGE
                            + " characters and was passed over; check that it is a documentation page");
        }
        return new Read(page, new PageReader().read(page.text()), null);
    }

    private Documented match(DefinitionKey key, Read read) {
        Page page = Objects.requireNonNull(read.page());
        PageMatch match = definitions.get(key) instanceof Schema described
                ? PageMatcher.match(page, described)
                : new PageMatch(Map.of(), Set.of(), Set.of(), Map.of());
        return new Documented(read.source().path(), page, match);
    }

    private DocumentedProvider result(Map<DefinitionKey, Documented> documented, List<String> unused) {
        Map<DefinitionKey, Map<String, ArgumentText>> references =
                References.follow(schema.address().type(), documented);
        Map<DefinitionKey, Documentation> documentation = new TreeMap<>();
        List<DefinitionCoverage> coverage = new ArrayList<>();
        for (Definition definition : definitions.values()) {
            if (!(definition instanceof Schema described)) {
                Documented page = documented.get(definition.key());
                if (page != null) {
                    documentation.put(definition.key(), PageDocumentation.of(page, Map.of()));
                }
                continue;
            }
            Documented page = documented.get(described.key());
            if (page == null) {
                coverage.add(new DefinitionCoverage(described.key(), null, 0, 0, described.paths(), new TreeSet<>()));
                continue;
            }
            Map<String, ArgumentText> texts = new TreeMap<>(page.match().texts());
            Map<String, ArgumentText> more = references.getOrDefault(described.key(), Map.of());
            texts.putAll(more);
            documentation.put(described.key(), PageDocumentation.of(page, texts));
            TreeSet<String> missing = new TreeSet<>(page.match().paths());
            missing.removeAll(texts.keySet());
            coverage.add(new DefinitionCoverage(
                    described.key(),
                    page.path(),
                    page.match().paths().size() - missing.size(),
                    more.size(),
                    missing,
                    new TreeSet<>(page.match().unknown())));
        }
        return new DocumentedProvider(
                schema.withDocumentation(documentation),
                new CrawlReport(schema.address(), schema.version(), coverage, unused, problems));
    }

    private <T> List<T> inParallel(List<Callable<T>> tasks) {
        ExecutorService threads = Executors.newFixedThreadPool(parallelism, task -> {
            Thread thread = new Thread(task, "documentation");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CrawlException("reading the documentation of " + schema.address() + " was interrupted", e);
        } catch (ExecutionException e) {
            throw new CrawlException(
                    "reading the documentation of " + schema.address() + " failed (" + e.getCause()
                            + "); this is a defect of the reader, report it with the page",
                    e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
