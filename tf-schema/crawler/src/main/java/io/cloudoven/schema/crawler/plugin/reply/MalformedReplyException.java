package io.cloudoven.schema.crawler.plugin.reply;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A reply that is not what it should be. */
public final class MalformedReplyException extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedReplyException(String problem) {
        this(problem, null);
    }

    MalformedReplyException(String problem, @Nullable Throwable cause) {
        super("sends a reply that cannot be read: " + problem, cause);
    }
}
