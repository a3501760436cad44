package io.cloudoven.schema.crawler.plugin.request;

/** A value that is only known once the configuration is applied; it can stand for any value. */
public enum Unknown {
    /** The only one. */
    VALUE
}
