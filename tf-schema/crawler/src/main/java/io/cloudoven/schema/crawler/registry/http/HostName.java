package io.cloudoven.schema.crawler.registry.http;

import io.cloudoven.schema.crawler.CrawlException;
import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Host names in one spelling, so that they can be compared: lower case, Punycode, no port 443. */
final class HostName {

    private static final Pattern NORMAL =
            Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:[0-9]{1,5})?");
    private static final String STANDARD_PORT = ":443";

    private HostName() {}

    /** @throws CrawlException if the text is no host name */
    static String normal(String text) {
        return read(text)
                .orElseThrow(() -> new CrawlException(
                        Shown.text(text) + " is no host name; write one such as app.example.com or localhost:8443"));
    }

    /** The host that the rest of a variable's name stands for. */
    static Optional<String> ofVariable(String encoded) {
        return read(encoded.replace("__", "-").replace('_', '.'));
    }

    /** The host of an address, with its port unless that is 443. */
    static String of(URI uri) {
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        return uri.getPort() < 0 || uri.getPort() == 443 ? host : host + ":" + uri.getPort();
    }

    private static Optional<String> read(String text) {
        int colon = text.indexOf(':');
        String host = colon < 0 ? text : text.substring(0, colon);
        String port = colon < 0 ? "" : text.substring(colon);
        try {
            String ascii =
                    IDN.toASCII(IDN.toUnicode(host), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            String normal = port.equals(STANDARD_PORT) ? ascii : ascii + port;
            return NORMAL.matcher(normal).matches() ? Optional.of(normal) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a label is longer than DNS allows or has characters it forbids
        }
    }
}
