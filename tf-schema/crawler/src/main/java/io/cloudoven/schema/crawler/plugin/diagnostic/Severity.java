package io.cloudoven.schema.crawler.plugin.diagnostic;

/** How bad it is. */
public enum Severity {
    /** The configuration cannot be used. */
    ERROR,
    /** It can, but somebody should know. */
    WARNING
}
