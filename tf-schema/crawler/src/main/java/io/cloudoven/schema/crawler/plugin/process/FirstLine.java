package io.cloudoven.schema.crawler.plugin.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** The first line that a process writes; what follows is read and dropped, so that the process never waits for us. */
final class FirstLine {

    private final CompletableFuture<String> line = new CompletableFuture<>();

    /** The line once it is there; fails with an {@link IOException} that says why there is none. */
    CompletableFuture<String> line() {
        return line;
    }

    /** Reads until the stream ends or is closed. */
    void drain(InputStream stream) {
        try (stream) {
            line.complete(read(stream));
            byte[] buffer = new byte[4096];
            while (stream.read(buffer) >= 0) {
                // dropped
            }
        } catch (IOException e) {
            line.completeExceptionally(e);
        }
    }

    private static String read(InputStream stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        for (int next = stream.read(); next != '\n'; next = stream.read()) {
            if (next < 0) {
                throw new IOException("ended before it said how to reach it");
            }
            bytes.write(next);
            if (bytes.size() > Handshake.LONGEST) {
                throw new IOException("printed a line of more than " + Handshake.LONGEST
                        + " bytes where it should have said how to reach it; check that it is a Terraform provider");
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
