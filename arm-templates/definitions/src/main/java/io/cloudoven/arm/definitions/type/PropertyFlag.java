package io.cloudoven.arm.definitions.type;

import java.util.EnumSet;
import java.util.Set;

/** What is said of a property beside its type. */
public enum PropertyFlag {
    REQUIRED(1, 'r'),
    READ_ONLY(2, 'c'),
    WRITE_ONLY(4, 'w'),
    /** Known when a deployment starts: names and what is derived of them. */
    DEPLOY_TIME_CONSTANT(8, 'd'),
    /** Part of what tells one resource or element from another. */
    IDENTIFIER(16, 'i');

    private final int bit;
    private final char letter;

    PropertyFlag(int bit, char letter) {
        this.bit = bit;
        this.letter = letter;
    }

    /** What stands for it in documents. */
    public char letter() {
        return letter;
    }

    /** Those whose bits are set in a number, as Azure's own documents have them. */
    public static Set<PropertyFlag> ofBits(int bits) {
        EnumSet<PropertyFlag> flags = EnumSet.noneOf(PropertyFlag.class);
        for (PropertyFlag flag : values()) {
            if ((bits & flag.bit) != 0) {
                flags.add(flag);
            }
        }
        return flags;
    }
}
