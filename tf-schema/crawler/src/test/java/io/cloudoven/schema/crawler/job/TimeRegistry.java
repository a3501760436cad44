package io.cloudoven.schema.crawler.job;

import io.cloudoven.registry.Fault;
import io.cloudoven.registry.ProviderZip;
import io.cloudoven.registry.PublishedPage;
import io.cloudoven.registry.PublisherKey;
import io.cloudoven.registry.RegistryServer;
import io.cloudoven.registry.RegistryServer.Request;
import io.cloudoven.registry.Release;
import io.cloudoven.schema.crawler.registry.Platform;
import io.cloudoven.schema.crawler.registry.Registry;
import io.cloudoven.tools.Tools;
import java.util.List;
import java.util.Map;

/** A registry on this machine that has the real time provider, and pages about it in our words. */
final class TimeRegistry implements AutoCloseable {
    static final String VERSION = "0.14.2";

    private static final String NAME = "hashicorp/time";
    private static final PublisherKey KEY = PublisherKey.create();
    private static byte[] zip;

    private final RegistryServer server = RegistryServer.start();
    private final Registry registry = Registry.client(options -> options.sslContext(server.sslContext()));
    private List<PublishedPage> pages = List.of();

    private TimeRegistry() {}

    static TimeRegistry start() {
        byte[] plugin = zip();
        TimeRegistry time = new TimeRegistry();
        time.server.publish(Release.of(NAME, VERSION, Map.of(Platform.current().toString(), plugin), KEY));
        time.document(List.of(
                page("sleep", "create_duration", "How long to wait."),
                page("rotating", "rotation_days", "After how many days to rotate.")));
        return time;
    }

    /** Made once. No constant may hold it: where there is no plugin, the test that asks is skipped. */
    private static synchronized byte[] zip() {
        if (zip == null) {
            zip = ProviderZip.of(Tools.plugin("time", VERSION));
        }
        return zip;
    }

    /** A page that documents one argument. */
    static PublishedPage page(String slug, String argument, String text) {
        return new PublishedPage("resources", slug, "time_" + slug, "docs/resources/" + slug + ".md", """
                # time_%s

                A page for a test.

                ## Argument Reference

                * `%s` - (Optional) %s
                """.formatted(
                        slug, argument, text));
    }

    void document(List<PublishedPage> published) {
        pages = List.copyOf(published);
        server.document(NAME, VERSION, pages);
    }

    List<PublishedPage> pages() {
        return pages;
    }

    Registry registry() {
        return registry;
    }

    String host() {
        return server.host();
    }

    String address() {
        return server.host() + "/" + NAME;
    }

    void fail(String path, Fault fault) {
        server.fail(path, fault);
    }

    /** Forgets what was asked for. */
    void forget() {
        server.recover();
    }

    /** The paths that were asked for. */
    List<String> got() {
        return server.requests().stream().map(Request::path).toList();
    }

    @Override
    public void close() {
        server.close();
    }
}
