package io.cloudoven.schema.crawler.registry.http;

import java.net.URI;

/** What comes from outside as an error message shows it. */
final class Shown {

    private static final int LONGEST = 200;

    private Shown() {}

    /** Without what may be secret in an address: its user, query and fragment. */
    static String address(URI uri) {
        return bare(uri.getScheme() + "://" + HostName.of(uri) + (uri.getRawPath() == null ? "" : uri.getRawPath()));
    }

    /** In quotes. */
    static String text(String text) {
        return '"' + bare(text) + '"';
    }

    static String bare(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return shown.replaceAll("\\p{Cntrl}", "?");
    }
}
