package io.cloudoven.schema.catalog.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.zip.CRC32;

/**
 * The form of an index in a file: a line that says the format, the CRC-32 of what follows it and which documents it is
 * of, then the tables.
 */
final class PackedIndex {

    /** Counted up whenever other bytes are written for the same definitions, or the same bytes mean something else. */
    private static final int FORMAT = 1;

    private PackedIndex() {}

    static byte[] pack(String documents, byte[] tables) {
        byte[] line = line(documents, tables, 0);
        byte[] packed = Arrays.copyOf(line, line.length + tables.length);
        System.arraycopy(tables, 0, packed, line.length, tables.length);
        return packed;
    }

    /** Where the tables start, if they are whole and of these documents. */
    static OptionalInt start(String documents, byte[] packed) {
        int start = line(documents, packed, packed.length).length;
        boolean fits =
                start <= packed.length && Arrays.equals(line(documents, packed, start), 0, start, packed, 0, start);
        return fits ? OptionalInt.of(start) : OptionalInt.empty();
    }

    private static byte[] line(String documents, byte[] packed, int start) {
        CRC32 crc = new CRC32();
        crc.update(packed, start, packed.length - start);
        return ("cloudoven search index, format " + FORMAT + ", CRC-32 "
                        + HexFormat.of().toHexDigits((int) crc.getValue()) + ", of " + documents + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
