package io.cloudoven.schema.crawler.job;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.cloudoven.schema.crawler.registry.json.JsonValue;
import io.cloudoven.schema.crawler.registry.pages.Page;
import io.cloudoven.schema.crawler.registry.pages.PageEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A page as a {@link PageShelf} keeps it. */
final class PageJson {
    private static final JsonFactory JSON = new JsonFactory();

    private PageJson() {}

    static byte[] write(Page page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", page.entry().id());
            json.writeStringField("category", page.entry().category());
            json.writeStringField("slug", page.entry().slug());
            json.writeStringField("title", page.entry().title());
            json.writeStringField("subcategory", page.entry().subcategory());
            json.writeStringField("path", page.entry().path());
            json.writeStringField("tag", page.tag());
            json.writeStringField("text", page.text());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return out.toByteArray();
    }

    static Page read(String source, byte[] document) {
        JsonValue json = JsonValue.parse(source, document);
        PageEntry entry = new PageEntry(
                json.get("id").text(),
                json.get("category").text(),
                json.get("slug").text(),
                json.textOf("title"),
                json.textOf("subcategory"),
                json.textOf("path"));
        return new Page(entry, json.get("text").text(), json.textOf("tag"));
    }
}
