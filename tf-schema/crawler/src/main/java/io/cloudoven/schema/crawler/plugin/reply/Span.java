package io.cloudoven.schema.crawler.plugin.reply;

import java.util.Arrays;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A message by its bytes, where they lie in the reply: what was read from equal bytes before need not be read again. Ordered,
 * so that a map of many whose checksums are equal is still quick.
 */
final class Span implements Comparable<Span> {

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final int hash;

    Span(byte[] bytes, int start, int length) {
        this.bytes = bytes;
        this.start = start;
        this.end = start + length;
        CRC32 checksum = new CRC32(); // in machine code from the first call on, unlike a loop of ours
        checksum.update(bytes, start, length);
        hash = (int) checksum.getValue();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span that
                && hash == that.hash
                && Arrays.equals(bytes, start, end, that.bytes, that.start, that.end);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public int compareTo(Span that) {
        return Arrays.compare(bytes, start, end, that.bytes, that.start, that.end);
    }
}
