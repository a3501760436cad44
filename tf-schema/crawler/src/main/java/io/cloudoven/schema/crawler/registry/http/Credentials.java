package io.cloudoven.schema.crawler.registry.http;

import io.cloudoven.schema.crawler.CrawlException;
import io.cloudoven.schema.crawler.registry.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The tokens of registries, each for one host and sent to no other: not to where that host redirects, and not to where
 * it keeps its downloads. Immutable; no token shows in {@link #toString()} or in any error.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/cli/config/config-file#credentials-1">credentials</a>
 */
public final class Credentials {

    private static final String VARIABLE = "TF_TOKEN_";

    private final Map<String, String> tokens;

    private Credentials(Map<String, String> tokens) {
        this.tokens = tokens;
    }

    /** No tokens. */
    public static Credentials none() {
        return new Credentials(Map.of());
    }

    /**
     * Tokens by host, such as {@code app.example.com} or {@code localhost:8443}.
     *
     * @throws CrawlException if one is no host name
     */
    public static Credentials of(Map<String, String> tokens) {
        Map<String, String> normal = new TreeMap<>();
        tokens.forEach((host, token) -> normal.put(HostName.normal(host), token));
        return new Credentials(normal);
    }

    /**
     * Those of the environment variables {@code TF_TOKEN_*} and, for other hosts, of the file that {@code terraform login}
     * writes: {@code ~/.terraform.d/credentials.tfrc.json}, on Windows {@code %APPDATA%\terraform.d}.
     *
     * @throws CrawlException if the file is there and cannot be used
     */
    public static Credentials fromEnvironment() {
        return from(System.getenv(), loginFile(System.getenv()));
    }

    /**
     * Those of the given environment variables and, for other hosts, of a file such as {@code terraform login} writes.
     *
     * <p>In the name of a variable {@code _} stands for a dot and {@code __} for a hyphen; a host beyond ASCII is written
     * in Punycode. Names that give no host are passed over, as Terraform does.
     *
     * @throws CrawlException if the file is there and cannot be used
     */
    public static Credentials from(Map<String, String> environment, Path file) {
        Map<String, String> tokens = new TreeMap<>(inFile(file));
        environment.forEach((name, token) -> {
            if (name.startsWith(VARIABLE) && !token.isEmpty()) {
                HostName.ofVariable(name.substring(VARIABLE.length())).ifPresent(host -> tokens.put(host, token));
            }
        });
        return new Credentials(tokens);
    }

    /** The token to send along to an address, if there is one for its very host and port. */
    Optional<String> tokenFor(URI uri) {
        return Optional.ofNullable(tokens.get(HostName.of(uri)));
    }

    /** How to give the token of the host of an address. */
    static String howToSet(URI uri) {
        String host = HostName.of(uri);
        return "set " + VARIABLE + host.replace("-", "__").replace('.', '_') + " or run: terraform login " + host;
    }

    private static Path loginFile(Map<String, String> environment) {
        String windows = environment.get("APPDATA");
        Path folder = windows != null && System.getProperty("os.name", "").startsWith("Windows")
                ? Path.of(windows, "terraform.d")
                : Path.of(System.getProperty("user.home"), ".terraform.d");
        return folder.resolve("credentials.tfrc.json");
    }

    private static Map<String, String> inFile(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            Map<String, String> tokens = new TreeMap<>();
            JsonValue.parse(file.toString(), Files.readAllBytes(file))
                    .find("credentials")
                    .map(JsonValue::fields)
                    .orElse(Map.of())
                    .forEach((host, entry) -> {
                        String token = entry.textOf("token");
                        if (!token.isEmpty()) {
                            tokens.put(HostName.normal(host), token);
                        }
                    });
            return tokens;
        } catch (IOException e) {
            throw new CrawlException(
                    file + ": reading the tokens failed; check that you may read the file, or remove it", e);
        }
    }

    /** The hosts there are tokens for. */
    @Override
    public String toString() {
        return "credentials for " + tokens.keySet();
    }
}
