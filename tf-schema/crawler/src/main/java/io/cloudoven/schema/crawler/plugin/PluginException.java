package io.cloudoven.schema.crawler.plugin;

import io.cloudoven.schema.crawler.CrawlException;
import org.jspecify.annotations.Nullable;

/**
 * A plugin cannot be started, does not answer as it should, or is asked something it cannot answer.
 *
 * <p>The message names the plugin, what it did or did not do, and the last that it wrote to standard error.
 */
public final class PluginException extends CrawlException {

    private static final long serialVersionUID = 1L;

    PluginException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
