package io.cloudoven.schema.crawler.registry.http;

import io.cloudoven.schema.crawler.CrawlException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A download that may have broken off, and beside it what is needed to go on: where it came from, which of that address'
 * contents it is (its entity tag or date), and whether it is all there. Survives the death of its process.
 */
final class PartialFile {

    private static final String DONE = "done";

    private final Path file;
    private final Path origin;
    private final String address;

    PartialFile(Path file, URI uri) {
        this.file = file;
        this.origin = origin(file);
        // Without the query, which may hold a signature that is secret and another one each time.
        this.address = uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
    }

    static Path origin(Path file) {
        return file.resolveSibling(file.getFileName() + ".from");
    }

    Path path() {
        return file;
    }

    /** Removes what could not be gone on with anyway. */
    void removeUnlessUseful() {
        try {
            if (!isComplete() && resumption().isEmpty()) {
                PartialDownload.remove(file);
            }
        } catch (IOException e) {
            throw new CrawlException(file + ": removing what is left of a download failed; remove it", e);
        }
    }

    boolean isComplete() throws IOException {
        List<String> lines = originLines();
        return lines.size() == 3 && lines.get(0).equals(address) && lines.get(2).equals(DONE + " " + length());
    }

    /** The headers that ask for the rest, if it still is the same content. */
    Map<String, String> resumption() throws IOException {
        List<String> lines = originLines();
        long length = length();
        if (length == 0
                || lines.size() < 2
                || !lines.get(0).equals(address)
                || lines.get(1).isEmpty()) {
            return Map.of();
        }
        return Map.of("Range", "bytes=" + length + "-", "If-Range", lines.get(1));
    }

    Writing write() throws IOException {
        return new Writing(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
    }

    private long length() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private List<String> originLines() throws IOException {
        return Files.exists(origin) ? Files.readAllLines(origin) : List.of();
    }

    /** A strong entity tag or a date; empty if the server gives none, so that nothing can be resumed. */
    private static String validator(HttpHeaders headers) {
        return headers.firstValue("ETag")
                .filter(tag -> !tag.startsWith("W/"))
                .or(() -> headers.firstValue("Last-Modified"))
                .orElse("")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** One attempt's writing. */
    final class Writing implements AutoCloseable {

        private final FileChannel channel;
        private String validator = "";
        private OptionalLong total = OptionalLong.empty();

        Writing(FileChannel channel) {
            this.channel = channel;
        }

        /** Takes the content of an answer: the rest if it is that, else all of it from the start. */
        Body.Sink sink(int status, HttpHeaders headers, long largest, Progress progress) {
            return new Body.Sink() {
                private boolean begun;

                @Override
                public void take(ByteBuffer bytes) throws IOException {
                    if (!begun) {
                        begin(status, headers, progress);
                        begun = true;
                    }
                    if (channel.size() + bytes.remaining() > largest) {
                        throw new Exchange.GivenUp("sends more than " + largest + " bytes; no provider is that large,"
                                + " check the address");
                    }
                    while (bytes.hasRemaining()) {
                        channel.write(bytes);
                    }
                    progress.received(channel.size(), total);
                }
            };
        }

        void restart() throws IOException {
            channel.truncate(0);
            Files.deleteIfExists(origin);
        }

        void complete() throws IOException {
            long length = channel.size();
            if (total.isPresent() && total.getAsLong() != length) {
                throw new IOException("broke off after " + length + " of " + total.getAsLong() + " bytes");
            }
            channel.force(true);
            Files.write(origin, List.of(address, validator, DONE + " " + length));
        }

        private void begin(int status, HttpHeaders headers, Progress progress) throws IOException {
            long expected = headers.firstValueAsLong("Content-Length").orElse(-1);
            String range = headers.firstValue("Content-Range").orElse("");
            boolean rest = status == 206 && range.startsWith("bytes " + channel.size() + "-");
            if (status == 206 && !rest) {
                restart();
                throw new IOException("the server sent another part than it was asked for");
            }
            if (!rest) {
                restart();
            }
            total = expected < 0 ? OptionalLong.empty() : OptionalLong.of(channel.size() + expected);
            validator = validator(headers);
            Files.write(origin, List.of(address, validator));
            progress.received(channel.size(), total);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
