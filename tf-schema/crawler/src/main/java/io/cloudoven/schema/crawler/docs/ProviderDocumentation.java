package io.cloudoven.schema.crawler.docs;

import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.model.ProviderSchema;
import java.util.List;

/**
 * The documentation of one version of a provider, to be matched to its schema.
 *
 * <pre>{@code
 * DocumentedProvider documented = ProviderDocumentation.from(DocumentationSource.zip(pages)).match(schema);
 * store.write(documented.schema());
 * documented.report(); // azurerm 5.2.0: 98.9 % of 31,911 arguments and attributes in 1,499 definitions have a text …
 * }</pre>
 *
 * <p>Pages are read by several threads, by default one a processor. Immutable and thread-safe.
 */
public final class ProviderDocumentation {

    private final DocumentationSource source;
    private final int parallelism;

    private ProviderDocumentation(DocumentationSource source, int parallelism) {
        this.source = source;
        this.parallelism = parallelism;
    }

    /** The documentation in a source, which is read when it is matched. */
    public static ProviderDocumentation from(DocumentationSource source) {
        return new ProviderDocumentation(source, Runtime.getRuntime().availableProcessors());
    }

    /** The same, read by so many threads. */
    public ProviderDocumentation parallelism(int threads) {
        if (threads < 1) {
            throw new CrawlException("documentation cannot be read by " + threads + " threads; give it at least 1");
        }
        return new ProviderDocumentation(source, threads);
    }

    /**
     * Finds the text of each argument and attribute of a schema. What cannot be read, such as a page that is too large, is
     * in the report and hinders nothing else.
     *
     * @throws CrawlException if the source cannot be read
     */
    public DocumentedProvider match(ProviderSchema schema) {
        List<DocumentationPage> pages = source.pages();
        return new ProviderMatch(schema, parallelism).of(pages);
    }
}
