package io.cloudoven.schema.crawler.docs;

import io.cloudoven.schema.crawler.CrawlException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages in a folder. */
record FolderPages(Path folder) implements DocumentationSource {

    @Override
    public List<DocumentationPage> pages() {
        List<DocumentationPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                // The folder itself may be the one named docs.
                String path = folder.toAbsolutePath().getFileName() + "/" + folder.relativize(file);
                Optional<PagePath> page = PagePath.of(path.replace('\\', '/'));
                if (page.isPresent()) {
                    try (InputStream in = Files.newInputStream(file)) {
                        pages.add(page.get().page(PageText.read(in)));
                    }
                    PageText.checkCount(pages.size(), folder);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new CrawlException(
                    "reading the documentation pages in " + folder + " failed (" + e
                            + "); check that it is a folder that can be read",
                    e);
        }
        return pages;
    }
}
