package io.cloudoven.mesh.observe.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A service graph as one page with style, script and data inside.
 *
 * <p>Its content security policy lets nothing run but that script, whatever a name might smuggle in.
 */
final class GraphPage {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private GraphPage() {}

    static String of(ServiceGraph graph, PageOptions options) {
        String style = resource("graph.css");
        String script = resource("graph.js");
        URI refresh = options.refreshFrom();
        Map<String, String> parts = Map.of(
                "title", escaped(options.title()),
                "policy", escaped(policy(style, script, refresh)),
                "style", style,
                "script", script,
                "data", GraphJson.of(graph, options).replace("<", "\\u003c"),
                "refresh", refresh == null ? "" : escaped(refresh.toString()),
                "every", Long.toString(options.refreshEvery().toMillis()));
        return PLACE.matcher(resource("graph.html"))
                .replaceAll(place -> Matcher.quoteReplacement(parts.getOrDefault(place.group(1), "")));
    }

    private static String policy(String style, String script, @Nullable URI refresh) {
        String connect = refresh == null ? "'none'" : refresh.isAbsolute() ? origin(refresh) : "'self'";
        return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script) + "; connect-src "
                + connect + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String resource(String name) {
        try (InputStream stream = GraphPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing in the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read from the jar", unreadable);
        }
    }
}
