package io.cloudoven.arm.evaluation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The functions on addresses.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#uri">uri</a>
 */
final class UriFunctions {
    private static final Map<String, Integer> USUAL_PORTS = Map.of("http", 80, "https", 443, "ftp", 21);

    private UriFunctions() {}

    /** The function of a name in lower case. */
    static @Nullable Function named(String name) {
        return switch (name) {
            case "uri" -> UriFunctions::uri;
            case "parseuri" -> UriFunctions::parse;
            case "builduri" -> UriFunctions::build;
            case "uricomponent" ->
                invocation ->
                        PercentEncoding.encode(Arguments.exactly(1, invocation).text(0));
            case "uricomponenttostring" ->
                invocation ->
                        PercentEncoding.decode(Arguments.exactly(1, invocation).text(0));
            default -> null;
        };
    }

    /** A relative address against a base, as browsers do it (RFC 3986, section 5). */
    private static Object uri(Invocation invocation) {
        Arguments arguments = Arguments.exactly(2, invocation);
        URI base = absolute(arguments);
        if (base.getRawPath().isEmpty()) {
            base = base.resolve("/");
        }
        String relative = arguments.text(1);
        try {
            return written(relative.isEmpty() ? base : base.resolve(new URI(relative.replace(" ", "%20"))));
        } catch (URISyntaxException notRelative) {
            throw arguments.bad(1, "it is no relative address: " + notRelative.getReason());
        }
    }

    private static URI absolute(Arguments arguments) {
        try {
            URI uri = new URI(arguments.text(0));
            if (uri.isAbsolute() && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException notOne) {
            // Said below in our own words.
        }
        throw arguments.bad(0, "it is no address such as https://example.com/path");
    }

    /** As .NET writes it: scheme and host in lower case, no usual port, no steps above the root. */
    private static String written(URI uri) {
        if (uri.getScheme() == null || uri.getHost() == null) {
            return uri.toString();
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        String user = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo() + "@";
        boolean usual = uri.getPort() < 0 || Integer.valueOf(uri.getPort()).equals(USUAL_PORTS.get(scheme));
        String path = uri.getRawPath();
        while (path.startsWith("/../") || path.equals("/..")) {
            path = "/" + path.substring(Math.min(4, path.length()));
        }
        return scheme + "://" + user + uri.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + uri.getPort())
                + (path.isEmpty() ? "/" : path)
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
                + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment());
    }

    /** What the address does not tell is null. */
    private static Object parse(Invocation invocation) {
        URI uri = absolute(Arguments.exactly(1, invocation));
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        parts.put("scheme", uri.getScheme());
        parts.put("host", uri.getHost());
        parts.put("port", uri.getPort() < 0 ? null : (Object) (long) uri.getPort());
        parts.put("path", uri.getRawPath().length() < 2 ? null : uri.getRawPath());
        parts.put("query", uri.getRawQuery() == null ? null : "?" + uri.getRawQuery());
        return parts;
    }

    private static Object build(Invocation invocation) {
        Arguments arguments = Arguments.exactly(1, invocation);
        Map<?, ?> parts = arguments.object(0);
        String scheme = part(parts, "scheme");
        String host = part(parts, "host");
        if (scheme.isEmpty() || host.isEmpty()) {
            throw arguments.bad(0, "scheme and host are wanted in it");
        }
        String path = part(parts, "path");
        String query = part(parts, "query");
        String port = part(parts, "port");
        return scheme + "://" + host + (port.isEmpty() ? "" : ":" + port)
                + (path.startsWith("/") ? path : "/" + path)
                + (query.isEmpty() || query.startsWith("?") ? query : "?" + query);
    }

    private static String part(Map<?, ?> parts, String name) {
        Map.Entry<?, ?> entry = Values.entry(parts, name);
        return entry == null ? "" : Values.text(entry.getValue());
    }
}
