package io.cloudoven.mesh.cluster;

import io.cloudoven.mesh.MeshException;
import io.cloudoven.mesh.release.Manifest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A Secret of ours in which a piece of work keeps, compressed, what another run needs if this one ends before its time.
 *
 * <p>Written as a whole or not at all, as any object.
 */
public final class KeptRecord {

    private static final String KEY = "record.json.gz";

    /** What Kubernetes lets a Secret hold. */
    private static final int LARGEST = 1 << 20;

    private final Cluster cluster;
    private final ObjectRef secret;

    KeptRecord(Cluster cluster, ObjectRef secret) {
        this.cluster = cluster;
        this.secret = secret;
    }

    /** What is kept; empty if nothing is. */
    public Optional<Map<String, Object>> read() {
        return cluster.find(secret)
                .flatMap(found -> found.text("data", KEY))
                .map(text -> cluster.parsed(inflated(Base64.getDecoder().decode(text))));
    }

    /**
     * Keeps something instead of what was kept.
     *
     * @throws MeshException if it is more than a Secret can hold, or may not be written
     */
    public void write(Map<String, Object> content) {
        byte[] data = deflated(cluster.json(content));
        if (data.length > LARGEST) {
            throw new MeshException("keeping " + secret + ": it would be of " + data.length
                    + " bytes, and a Secret holds " + LARGEST + "; make the values smaller");
        }
        cluster.apply(
                new Manifest(
                        secret.apiVersion(),
                        secret.kind(),
                        secret.namespace(),
                        secret.name(),
                        Map.of(
                                "apiVersion", secret.apiVersion(),
                                "kind", secret.kind(),
                                "metadata", Map.of("name", secret.name()),
                                "type", "cloudoven.io/record",
                                "data", Map.of(KEY, Base64.getEncoder().encodeToString(data)))),
                Conflicts.TAKE_OVER);
    }

    /** Keeps nothing more. */
    public void delete() {
        cluster.delete(secret);
    }

    private static byte[] deflated(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream deflating = new GZIPOutputStream(bytes)) {
            deflating.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String inflated(byte[] bytes) {
        try (GZIPInputStream inflating = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(inflating.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new MeshException(
                    "reading " + secret + ": somebody else changed it (" + e.getMessage() + "); delete it", e);
        }
    }
}
