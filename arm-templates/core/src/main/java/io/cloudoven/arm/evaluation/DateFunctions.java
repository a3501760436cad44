package io.cloudoven.arm.evaluation;

import java.time.Instant;

/** Stub. */
final class DateFunctions {
    static Object utcNow(Instant now, Invocation i) {
        return now.toString();
    }
}
