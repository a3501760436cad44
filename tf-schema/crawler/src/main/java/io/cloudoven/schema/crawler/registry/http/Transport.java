package io.cloudoven.schema.crawler.registry.http;

import io.cloudoven.schema.crawler.CrawlException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Asks servers, as its options say. Thread-safe; interrupting a thread cancels what it does here with a {@link
 * java.util.concurrent.CancellationException}.
 */
public final class Transport {

    /** The most an answer may have that is kept in memory, in bytes. */
    public static final int LARGEST_ANSWER = 64 << 20;

    private final HttpOptions options;
    private final Attempts attempts;
    private final Redirects redirects;
    private final Semaphore downloads;

    /** Asks as these options say. */
    public Transport(HttpOptions options) {
        HttpClient.Builder client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(options.connectTimeout());
        options.sslContext().ifPresent(client::sslContext);
        this.options = options;
        this.attempts = new Attempts(options);
        this.redirects = new Redirects(client.build(), options);
        this.downloads = new Semaphore(options.parallelDownloads(), true);
    }

    /** Its options. */
    public HttpOptions options() {
        return options;
    }

    /** What is at an address, as far as the server has it. */
    public Reply get(URI uri) {
        return get(uri, Map.of());
    }

    /**
     * What is at an address, asked for with further headers.
     *
     * @throws CrawlException if the server refuses or fails
     */
    public Reply get(URI uri, Map<String, String> headers) {
        Deadline deadline = options.deadline();
        return attempts.make(uri, deadline, () -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            HttpResponse<Void> response = redirects.follow(uri, headers, deadline, info -> inMemory(bytes));
            Status.check(response, options);
            return new Reply(response.uri(), response.statusCode(), response.headers(), bytes.toByteArray());
        });
    }

    /**
     * Downloads into a file, going on where an earlier attempt broke off if the server still has the same.
     *
     * @param partial where it is kept; stays there if the download breaks off, so that it can go on later
     * @param largest the most bytes to take
     * @throws CrawlException if the server refuses or fails
     */
    public void download(URI uri, Path partial, long largest, Progress progress) {
        try {
            downloads.acquire();
        } catch (InterruptedException e) {
            throw Exchange.cancelled(e);
        }
        PartialFile file = new PartialFile(partial, uri);
        try {
            Deadline deadline = options.deadline();
            attempts.make(uri, deadline, () -> attempt(uri, file, largest, progress, deadline));
        } finally {
            downloads.release();
            file.removeUnlessUseful();
        }
    }

    private boolean attempt(URI uri, PartialFile file, long largest, Progress progress, Deadline deadline)
            throws IOException {
        if (file.isComplete()) {
            return true;
        }
        try (PartialFile.Writing writing = file.write()) {
            HttpResponse<Void> response = redirects.follow(uri, file.resumption(), deadline, info -> {
                if (!Status.hasContent(info.statusCode())) {
                    return inMemory(new ByteArrayOutputStream());
                }
                return writing.sink(info.statusCode(), info.headers(), largest, progress);
            });
            if (Status.isRangeRefused(response.statusCode())) {
                writing.restart();
                throw new IOException("the server no longer has what was begun");
            }
            Status.check(response, options);
            if (!Status.hasContent(response.statusCode())) {
                throw new Exchange.GivenUp("answered " + response.statusCode()
                        + "; the registry names a package that is not there, tell its"
                        + " operator or take another version");
            }
            writing.complete();
            return true;
        } catch (Exchange.OutOfTime e) {
            throw e;
        } catch (Exchange.GivenUp e) {
            PartialDownload.remove(file.path());
            throw e;
        }
    }

    private static Body.Sink inMemory(ByteArrayOutputStream bytes) {
        return part -> {
            if (bytes.size() + part.remaining() > LARGEST_ANSWER) {
                throw new Exchange.GivenUp("sends more than " + LARGEST_ANSWER + " bytes; check the address");
            }
            byte[] copy = new byte[part.remaining()];
            part.get(copy);
            bytes.writeBytes(copy);
        };
    }
}
