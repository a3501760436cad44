package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.ArmException;
import io.cloudoven.arm.json.Json;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The functions that encode strings, and those on addresses.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string">String
 *     functions</a>
 */
final class EncodingFunctions {
    private static final String UNRESERVED = "-_.~";
    private static final String PLAIN_DATA = "data:text/plain;charset=utf8;base64,";

    private EncodingFunctions() {}

    /** The function of a name in lower case. */
    static @Nullable Function named(String name) {
        return switch (name) {
            case "base64" ->
                invocation -> encode(Arguments.exactly(1, invocation).text(0));
            case "base64tostring" -> invocation -> decode(Arguments.exactly(1, invocation), 0);
            case "base64tojson" -> EncodingFunctions::base64ToJson;
            case "datauri" ->
                invocation ->
                        PLAIN_DATA + encode(Arguments.exactly(1, invocation).text(0));
            case "datauritostring" -> EncodingFunctions::dataUriToString;
            case "uricomponent" ->
                invocation -> escape(Arguments.exactly(1, invocation).text(0));
            case "uricomponenttostring" -> invocation -> unescape(Arguments.exactly(1, invocation));
            case "uri" -> EncodingFunctions::uri;
            case "parseuri" -> EncodingFunctions::parseUri;
            case "builduri" -> EncodingFunctions::buildUri;
            default -> null;
        };
    }

    private static String encode(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(Arguments arguments, int index) {
        return decode(arguments, arguments.text(index));
    }

    /** As .NET decodes: white space is skipped, and nothing else forgiven. */
    private static String decode(Arguments arguments, String encoded) {
        StringBuilder figures = new StringBuilder(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
                figures.append(c);
            }
        }
        try {
            if (figures.length() % 4 == 0) {
                return new String(Base64.getDecoder().decode(figures.toString()), StandardCharsets.UTF_8);
            }
        } catch (IllegalArgumentException broken) {
            // Said below in our own words.
        }
        throw arguments.bad(0, "it is not base 64");
    }

    private static @Nullable Object base64ToJson(Invocation invocation) {
        Arguments arguments = Arguments.exactly(1, invocation);
        String text = decode(arguments, 0);
        try {
            return Json.readLenient(text);
        } catch (ArmException notJson) {
            throw arguments.bad(0, "what it encodes is " + notJson.getMessage());
        }
    }

    private static Object dataUriToString(Invocation invocation) {
        Arguments arguments = Arguments.exactly(1, invocation);
        String data = arguments.text(0);
        int comma = data.indexOf(',');
        if (!data.regionMatches(true, 0, "data:", 0, 5) || comma < 0) {
            throw arguments.bad(0, "it is no data URI, which begins with 'data:' and has a comma");
        }
        String content = data.substring(comma + 1);
        return data.substring(0, comma).endsWith(";base64") ? decode(arguments, content) : unescape(arguments, content);
    }

    /** RFC 3986: all but letters, digits and {@code -_.~} as {@code %XX} of its UTF-8. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (plain || UNRESERVED.indexOf(c) >= 0) {
                escaped.append(c);
            } else {
                escaped.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return escaped.toString();
    }

    private static String unescape(Arguments arguments) {
        return unescape(arguments, arguments.text(0));
    }

    private static String unescape(Arguments arguments, String text) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '%') {
                octets.writeBytes(text.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            boolean whole = i + 2 < text.length();
            int high = whole ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = whole ? Character.digit(text.charAt(i + 2), 16) : -1;
            if (high < 0 || low < 0) {
                throw arguments.bad(0, "after '%' at column " + (i + 1) + " two hexadecimal digits are wanted");
            }
            octets.write(high << 4 | low);
            i += 2;
        }
        return octets.toString(StandardCharsets.UTF_8);
    }

    /** A relative address against a base, as browsers do it (RFC 3986, section 5). */
    private static Object uri(Invocation invocation) {
        Arguments arguments = Arguments.exactly(2, invocation);
        URI base = absolute(arguments, 0);
        if (base.getRawPath() == null || base.getRawPath().isEmpty()) {
            base = base.resolve("/");
        }
        try {
            String relative = arguments.text(1);
            return relative.isEmpty()
                    ? base.toString()
                    : base.resolve(new URI(relative.replace(" ", "%20"))).toString();
        } catch (URISyntaxException notRelative) {
            throw arguments.bad(1, "it is no relative address: " + notRelative.getReason());
        }
    }

    private static URI absolute(Arguments arguments, int index) {
        try {
            URI uri = new URI(arguments.text(index));
            if (uri.isAbsolute() && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException notOne) {
            // Said below in our own words.
        }
        throw arguments.bad(index, "it is no address such as https://example.com/path");
    }

    /** What the address does not tell is null. */
    private static Object parseUri(Invocation invocation) {
        URI uri = absolute(Arguments.exactly(1, invocation), 0);
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        parts.put("scheme", uri.getScheme());
        parts.put("host", uri.getHost());
        parts.put("port", uri.getPort() < 0 ? null : (Object) (long) uri.getPort());
        parts.put("path", uri.getRawPath().length() < 2 ? null : uri.getRawPath());
        parts.put("query", uri.getRawQuery() == null ? null : "?" + uri.getRawQuery());
        return parts;
    }

    private static Object buildUri(Invocation invocation) {
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
