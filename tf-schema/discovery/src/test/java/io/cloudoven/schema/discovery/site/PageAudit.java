package io.cloudoven.schema.discovery.site;

import io.cloudoven.tools.BrowserPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Asks a page, as the browser has computed it, what would stop somebody from using it. */
final class PageAudit {
    private static final String SCRIPT = script();

    private PageAudit() {}

    /** What is wrong with names, roles, headings, places and contrast. */
    static List<?> problems(BrowserPage page) {
        return (List<?>) page.eval(SCRIPT);
    }

    private static String script() {
        try (InputStream stream = Objects.requireNonNull(PageAudit.class.getResourceAsStream("audit.js"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
