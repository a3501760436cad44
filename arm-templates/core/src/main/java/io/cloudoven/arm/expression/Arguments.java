package io.cloudoven.arm.expression;

import org.jspecify.annotations.Nullable;

/** Arguments of a call from those that are always there and those there are any number of. */
final class Arguments {
    private Arguments() {}

    static @Nullable Object[] of(@Nullable Object first, @Nullable Object[] more) {
        @Nullable Object[] all = new @Nullable Object[more.length + 1];
        all[0] = first;
        System.arraycopy(more, 0, all, 1, more.length);
        return all;
    }

    static @Nullable Object[] of(@Nullable Object first, @Nullable Object second, @Nullable Object[] more) {
        return of(first, of(second, more));
    }
}
