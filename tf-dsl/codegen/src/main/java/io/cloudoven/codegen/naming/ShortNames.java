package io.cloudoven.codegen.naming;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Class names that fit into a file's name, with room for a path. */
public final class ShortNames {
    /** How many characters a class name can have. */
    public static final int LONGEST = 100;

    private static final int KEPT = LONGEST - 9;

    private ShortNames() {}

    /** The name, or its start and a checksum of the whole where it is longer than {@value #LONGEST} characters. */
    public static String of(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return name.substring(0, KEPT) + "_" + String.format("%08x", sum.getValue());
    }
}
