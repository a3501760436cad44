package io.cloudoven.schema.cli;

import io.cloudoven.schema.crawler.docs.DocumentationSource;
import io.cloudoven.schema.crawler.job.Crawl;
import io.cloudoven.schema.crawler.job.CrawlRequest;
import io.cloudoven.schema.crawler.job.CrawlResult;
import io.cloudoven.schema.crawler.registry.FolderMirror;
import io.cloudoven.schema.crawler.registry.NetworkMirror;
import io.cloudoven.schema.crawler.registry.ProviderSource;
import io.cloudoven.schema.crawler.registry.Registry;
import io.cloudoven.schema.crawler.registry.http.Credentials;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crawl}: downloads providers, asks them for their schemas, reads their documentation. */
@Command(
        name = "crawl",
        description = "Downloads providers, asks them for their schemas, reads their documentation and keeps both.")
final class CrawlCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int FAILED = 1;

    @Spec
    CommandSpec spec;

    @Mixin
    HelpOption help;

    @Parameters(
            arity = "1..*",
            paramLabel = "<provider>",
            description = "Such as hashicorp/azurerm or example.com/me/cloud.")
    List<String> providers = new ArrayList<>();

    @Option(
            names = "--version",
            paramLabel = "<constraint>",
            description = "Which versions will do, such as '~> 5.0'; the newest is taken.")
    String constraint = "";

    @Option(
            names = "--store",
            required = true,
            paramLabel = "<store>",
            converter = StorePlace.Converter.class,
            description = "Where to keep them: dir:<folder>, zip:<file> or azure:<container>.")
    StorePlace store;

    @Option(
            names = "--mirror",
            paramLabel = "<mirror>",
            description = "Packages from a mirror instead of registries: an https address or a folder.")
    @Nullable
    String mirror;

    @Option(
            names = "--docs",
            paramLabel = "<docs>",
            description = "Documentation from: registry (default), none, or a folder or zip file of pages.")
    String docs = "registry";

    @Option(names = "--work", paramLabel = "<folder>", description = "Where packages and pages are kept between runs.")
    @Nullable
    Path work;

    @Option(names = "--parallel", paramLabel = "<n>", description = "How many providers at once: ${DEFAULT-VALUE}.")
    int parallel = 2;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress, only how it ended.")
    boolean quiet;

    @Override
    public Integer call() {
        Registry registry = Registry.client(options -> options.credentials(Credentials.fromEnvironment()));
        Crawl.Builder builder =
                Crawl.builder().from(source(registry)).into(store.writable()).parallelism(parallel);
        for (String provider : providers) {
            builder.provider(pages(CrawlRequest.of(provider).version(constraint)));
        }
        if (docs.equals("registry")) {
            builder.documentation(registry.pages());
        }
        if (work != null) {
            builder.workFolder(work);
        }
        try (ConsoleBar bar =
                quiet ? ConsoleBar.silent() : ConsoleBar.on(spec.commandLine().getErr())) {
            Crawl crawl = builder.listener(bar).build();
            Runtime.getRuntime().addShutdownHook(new Thread(crawl::cancel, "cancel"));
            CrawlResult result = crawl.run();
            bar.close();
            spec.commandLine().getOut().println(result);
            return result.complete() ? DONE : FAILED;
        }
    }

    private ProviderSource source(Registry registry) {
        if (mirror == null) {
            return registry;
        }
        return mirror.startsWith("https:")
                ? NetworkMirror.at(URI.create(mirror), options -> options.credentials(Credentials.fromEnvironment()))
                : FolderMirror.at(Path.of(mirror));
    }

    private CrawlRequest pages(CrawlRequest request) {
        if (docs.equals("registry") || docs.equals("none")) {
            return request;
        }
        Path place = Path.of(docs);
        if (!Files.exists(place)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--docs " + docs + " is not there; write registry, none, a folder or a zip file");
        }
        return request.pages(
                Files.isDirectory(place) ? DocumentationSource.folder(place) : DocumentationSource.zip(place));
    }
}
