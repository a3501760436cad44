package io.cloudoven.pipelines.devops;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What Azure DevOps knows the caller by: a personal access token, or one of Microsoft Entra ID.
 *
 * <p>The token is sent and shown nowhere else. Immutable and thread-safe.
 */
public final class Credential {
    private final String header;

    private Credential(String header) {
        this.header = header;
    }

    /**
     * A personal access token, with the right to manage service connections, environments or what else is done.
     *
     * @throws IllegalArgumentException when it is blank or has characters that no token has
     */
    public static Credential personalAccessToken(String token) {
        byte[] pair = (":" + checked(token)).getBytes(StandardCharsets.UTF_8);
        return new Credential("Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /**
     * An access token for the resource {@code 499b84ac-1321-427f-aa17-267ca6975798}, or {@code System.AccessToken} of a
     * running pipeline.
     *
     * @throws IllegalArgumentException when it is blank or has characters that no token has
     */
    public static Credential bearer(String token) {
        return new Credential("Bearer " + checked(token));
    }

    private static String checked(String token) {
        if (token.isBlank() || !token.chars().allMatch(character -> character > 0x20 && character < 0x7F)) {
            throw new IllegalArgumentException(
                    "the token is empty or has characters that no token has; look at how it is read");
        }
        return token;
    }

    String header() {
        return header;
    }

    /** Not the token. */
    @Override
    public String toString() {
        return "credential";
    }
}
