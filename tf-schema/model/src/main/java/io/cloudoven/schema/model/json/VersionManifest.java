package io.cloudoven.schema.model.json;

import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.SchemaException;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the compact documents of one provider version are, kept beside them.
 *
 * @param provider where the provider comes from
 * @param version its version
 * @param counts how many documents each folder has, ordered by folder
 * @param sha256 the SHA-256 of all documents, ordered by folder and name, each followed by a line feed; in lower case hex
 */
public record VersionManifest(ProviderAddress provider, String version, Map<String, Integer> counts, String sha256) {

    private static final String KIND = "manifest";

    /** @throws SchemaException if the digest is none or a count is negative */
    public VersionManifest {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new SchemaException("the manifest of " + provider + " " + Shown.bare(version) + " has the digest "
                    + Shown.text(sha256) + "; a SHA-256 is 64 digits of lower case hex");
        }
        counts.values().forEach(count -> {
            if (count < 0) {
                throw new SchemaException("a manifest counts " + count + " documents; counts start at 0");
            }
        });
    }

    /** The manifest as one line of JSON in UTF-8, without a line break. */
    public byte[] toJson() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter json = new JsonWriter(out);
        json.object(() -> {
            json.field(CompactWriter.FORMAT_FIELD, CompactWriter.FORMAT);
            json.field("kind", KIND);
            json.field("provider", provider.toString());
            json.field("version", version);
            json.field("counts", () -> json.object(() -> counts.forEach(json::field)));
            json.field("sha256", sha256);
        });
        json.finish();
        return out.toByteArray();
    }

    /**
     * Reads what {@link #toJson()} writes.
     *
     * @param source what to call the document in errors
     * @throws SchemaException if this is no manifest
     */
    public static VersionManifest read(String source, byte[] document) {
        JsonReader json = JsonReader.of(source, document);
        Map<String, Integer> counts = new TreeMap<>();
        var read = new Object() {
            long format;
            String kind = "";

            @Nullable
            ProviderAddress provider;

            @Nullable
            String version;

            @Nullable
            String sha256;
        };
        json.object("a manifest", field -> {
            switch (field) {
                case CompactWriter.FORMAT_FIELD -> read.format = json.number("the format", Long.MAX_VALUE);
                case "kind" -> read.kind = json.string("the kind of document");
                case "provider" -> {
                    String address = json.string("a provider address");
                    read.provider = json.make(() -> ProviderAddress.parse(address));
                }
                case "version" -> read.version = json.string("a version");
                case "counts" -> json.object("counts", folder -> counts.put(folder, json.count("a count")));
                case "sha256" -> read.sha256 = json.string("a digest");
                default -> throw json.unknownField(field);
            }
        });
        if (read.format != CompactWriter.FORMAT || !read.kind.equals(KIND)) {
            throw json.error("this is no manifest of format " + CompactWriter.FORMAT
                    + "; import the schema again or look for a newer CloudOven");
        }
        ProviderAddress provider = json.require(read.provider, "the provider");
        String version = json.require(read.version, "the version");
        String sha256 = json.require(read.sha256, "the digest");
        json.end();
        return json.make(() -> new VersionManifest(provider, version, counts, sha256));
    }
}
