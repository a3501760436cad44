package io.cloudoven.schema.crawler.plugin.reply;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads messages of one kind that come again and again: equal bytes are read once and give the same instance. Providers
 * repeat blocks by the thousand.
 */
final class Repeated<T> {

    private final Map<Span, T> known = new HashMap<>();
    private final Reading<T> reading;

    Repeated(Reading<T> reading) {
        this.reading = reading;
    }

    /** The value of the message that is the current field. */
    T read(Fields fields) throws MalformedReplyException {
        Span span = fields.span();
        T value = known.get(span);
        if (value == null) {
            value = reading.read(fields.message());
            known.put(span, value);
        }
        return value;
    }

    /** Reads one message. */
    interface Reading<T> {
        T read(Fields message) throws MalformedReplyException;
    }
}
