package io.cloudoven.mesh.release.repository;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Whom an address belongs to. */
final class Origin {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private Origin() {}

    /** Scheme, host and port. */
    static String of(URI uri) {
        int port = uri.getPort() >= 0 ? uri.getPort() : "http".equals(uri.getScheme()) ? 80 : 443;
        return uri.getScheme() + "://" + host(uri) + ":" + port;
    }

    /** Only TLS will do, but on this machine. */
    static void check(URI uri) throws Download.Refused {
        boolean plain = "http".equals(uri.getScheme()) && LOCAL.contains(host(uri));
        if (uri.getHost() == null || !"https".equals(uri.getScheme()) && !plain) {
            throw new Download.Refused(shown(uri) + " is no https address; use one");
        }
    }

    /** The address without what may be secret in it. */
    static String shown(URI uri) {
        return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
                + uri.getRawPath();
    }

    private static String host(URI uri) {
        return String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    }
}
