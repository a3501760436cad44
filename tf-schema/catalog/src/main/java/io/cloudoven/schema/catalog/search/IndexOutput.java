package io.cloudoven.schema.catalog.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/** A writer of numbers in as few bytes as they need, seven bits in each, and of texts and lists of them. */
final class IndexOutput {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void number(int number) {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            out.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    /** A number that may be negative. */
    void difference(int number) {
        number(number << 1 ^ number >> 31);
    }

    void texts(Collection<String> texts) {
        List<byte[]> encoded = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        number(encoded.size());
        encoded.forEach(text -> number(text.length));
        encoded.forEach(out::writeBytes);
    }

    void lists(List<int[]> lists) {
        number(lists.size());
        number(lists.stream().mapToInt(list -> list.length).sum());
        for (int[] list : lists) {
            number(list.length);
            for (int value : list) {
                number(value);
            }
        }
    }

    byte[] toBytes() {
        return out.toByteArray();
    }
}
