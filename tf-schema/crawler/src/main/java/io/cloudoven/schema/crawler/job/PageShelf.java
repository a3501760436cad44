package io.cloudoven.schema.crawler.job;

import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.crawler.docs.DocumentationPage;
import io.cloudoven.schema.crawler.registry.pages.Page;
import io.cloudoven.schema.crawler.registry.pages.PageEntry;
import io.cloudoven.schema.crawler.registry.pages.PageSource;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** The pages of one provider version in a folder, a file each, so that only those are got that changed. */
final class PageShelf {
    private static final String SUFFIX = ".json";

    private final Path folder;

    PageShelf(Path folder) {
        this.folder = folder;
    }

    /** All pages as they are now, in the source's order. */
    List<DocumentationPage> refresh(ProviderVersion version, PageSource source, ProgressMeter meter) {
        Map<String, Page> shelved = read();
        Map<String, String> tags = new HashMap<>();
        shelved.forEach((id, page) -> tags.put(id, page.tag()));
        List<PageEntry> entries = source.readChanged(version, tags, page -> {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            Draft.write(file(page.entry()), PageJson.write(page));
            shelved.put(page.entry().id(), page);
            meter.at(shelved.size(), null);
        });
        meter.at(entries.size(), (long) entries.size());
        removeOthers(entries);
        List<DocumentationPage> pages = new ArrayList<>();
        for (PageEntry entry : entries) {
            Page page = shelved.get(entry.id());
            if (page == null) {
                throw new CrawlException("page " + entry.id() + " (" + entry.path() + ") of " + version
                        + " was said to be unchanged, but it is not in " + folder + "; crawl again");
            }
            pages.add(new DocumentationPage(entry.category(), entry.slug(), entry.path(), page.text()));
        }
        return pages;
    }

    /** The pages by id. A file that cannot be read is got anew. */
    private Map<String, Page> read() {
        Map<String, Page> pages = new HashMap<>();
        for (Path file : files()) {
            try {
                Page page = PageJson.read(file.toString(), Files.readAllBytes(file));
                pages.put(page.entry().id(), page);
            } catch (IOException | CrawlException e) {
                delete(file);
            }
        }
        return pages;
    }

    private void removeOthers(List<PageEntry> entries) {
        Set<Path> current = new HashSet<>();
        entries.forEach(entry -> current.add(file(entry)));
        for (Path file : files()) {
            if (!current.contains(file)) {
                delete(file);
            }
        }
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            all.forEach(files::add);
            return files;
        } catch (IOException e) {
            throw new CrawlException(folder + ": reading failed (" + e + "); delete the folder", e);
        }
    }

    private void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new CrawlException(file + ": deleting failed (" + e + "); delete the folder", e);
        }
    }

    private Path file(PageEntry entry) {
        return folder.resolve(Sha256.of(entry.id()).substring(0, 32) + SUFFIX);
    }
}
