package io.cloudoven.schema.crawler.registry.http;

import java.util.OptionalLong;

/** Told how far a download is. Called by the thread that receives, so it should be quick and must be thread-safe. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (bytes, total) -> {};

    /**
     * Called after each part that arrived, and once at the start of each attempt: {@code bytes} is what is here, those of
     * earlier attempts included, and becomes less where an attempt has to begin anew.
     *
     * @param bytes what is here
     * @param total what there will be, if the server says
     */
    void received(long bytes, OptionalLong total);
}
