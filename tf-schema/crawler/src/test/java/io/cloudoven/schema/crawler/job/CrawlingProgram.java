package io.cloudoven.schema.crawler.job;

import io.cloudoven.schema.catalog.DirectoryStore;
import io.cloudoven.schema.crawler.docs.DocumentationSource;
import io.cloudoven.schema.crawler.registry.FolderMirror;
import java.nio.file.Path;

/** A program that crawls the time provider and stops at a step until it is killed. */
final class CrawlingProgram {
    private CrawlingProgram() {}

    /** Takes the mirror, the pages, the work folder, the catalog and the step. */
    public static void main(String[] arguments) {
        CrawlStep stop = CrawlStep.valueOf(arguments[4]);
        Crawl.builder()
                .provider(request(Path.of(arguments[1])))
                .from(FolderMirror.at(Path.of(arguments[0])))
                .workFolder(Path.of(arguments[2]))
                .into(new DirectoryStore(Path.of(arguments[3])))
                .listener(progress -> {
                    if (progress.step() == stop) {
                        System.out.println("at " + stop);
                        while (true) {
                            Thread.onSpinWait();
                        }
                    }
                })
                .build()
                .run();
    }

    static CrawlRequest request(Path pages) {
        return CrawlRequest.of("hashicorp/time").pages(DocumentationSource.folder(pages));
    }
}
