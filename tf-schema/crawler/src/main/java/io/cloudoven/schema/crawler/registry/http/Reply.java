package io.cloudoven.schema.crawler.registry.http;

import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.crawler.registry.json.JsonValue;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;

/** What a server answered in the end, after redirects and further attempts. */
public final class Reply {

    /** It is as it was when last asked. */
    public static final int NOT_MODIFIED = 304;

    private static final int NOT_FOUND = 404;

    private final URI uri;
    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;

    Reply(URI uri, int status, HttpHeaders headers, byte[] body) {
        this.uri = uri;
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** The address that answered: the last one of the redirects. */
    public URI uri() {
        return uri;
    }

    /** The HTTP status: 200, 304, 404 or 410. */
    public int status() {
        return status;
    }

    /** Whether there is nothing at that address: the status is 404 or 410. */
    public boolean isMissing() {
        return status >= NOT_FOUND;
    }

    /** A header's first value. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The content. */
    public byte[] body() {
        return body.clone();
    }

    /**
     * The content as JSON.
     *
     * @throws CrawlException if it is none
     */
    public JsonValue json() {
        return JsonValue.parse(Shown.address(uri), body);
    }

    /**
     * The content as JSON if there is something at that address.
     *
     * @param otherwise what is missing and what to do, for the error
     * @throws CrawlException if nothing is there or it is no JSON
     */
    public JsonValue json(String otherwise) {
        return require(otherwise).json();
    }

    /**
     * This reply if there is something at that address.
     *
     * @param otherwise what is missing and what to do, for the error
     * @throws CrawlException if nothing is there
     */
    public Reply require(String otherwise) {
        if (isMissing()) {
            throw new CrawlException(Shown.address(uri) + ": answered " + status + "; " + otherwise);
        }
        return this;
    }
}
