package io.cloudoven.schema.crawler.plugin.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The last of what a process writes to a stream, however much it writes. Thread-safe. */
final class OutputTail {

    private static final int KEPT = 16 * 1024;

    private final byte[] ring = new byte[KEPT];
    private long written;

    /** Reads until the stream ends or is closed. */
    void drain(InputStream stream) {
        byte[] buffer = new byte[4096];
        try (stream) {
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                add(buffer, count);
            }
        } catch (IOException e) {
            return; // the stream was closed under us: what was read stays
        }
    }

    private synchronized void add(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            ring[(int) (written++ % KEPT)] = bytes[i];
        }
    }

    /**
     * What is kept, without control characters but line ends. If more was written it starts with …, at a line where there
     * is one: half a line cannot be searched for what must not be shown.
     */
    synchronized String text() {
        int count = (int) Math.min(written, KEPT);
        byte[] kept = new byte[count];
        for (int i = 0; i < count; i++) {
            kept[i] = ring[(int) ((written - count + i) % KEPT)];
        }
        String text = new String(kept, StandardCharsets.UTF_8)
                .replaceAll("[\\p{Cntrl}&&[^\n]]", "")
                .strip();
        return written > KEPT ? "…" + text.substring(text.indexOf('\n') + 1) : text;
    }
}
