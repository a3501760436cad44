package io.cloudoven.schema.catalog;

import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.SchemaException;
import io.cloudoven.schema.model.json.CompactWriter;
import io.cloudoven.schema.model.json.VersionManifest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a store writes for one provider version: a manifest and a document for each definition. */
record VersionContents(ProviderVersion version, VersionManifest manifest, SortedMap<DefinitionKey, byte[]> documents) {

    static final String MANIFEST = "manifest.json";
    static final String SUFFIX = ".json";

    static VersionContents of(ProviderSchema schema) {
        String version = schema.version();
        if (version == null) {
            throw new SchemaException("the schema of " + schema.address()
                    + " does not say its version, so it cannot be kept; add it with withVersion");
        }
        ProviderVersion providerVersion = new ProviderVersion(schema.address(), Version.parse(version));
        CompactWriter writer = new CompactWriter();
        SortedMap<DefinitionKey, byte[]> documents = new TreeMap<>();
        for (Definition definition : schema.definitions()) {
            documents.put(
                    definition.key(),
                    writer.write(definition, schema.documentation().get(definition.key())));
        }
        Names.check(documents.keySet());
        MessageDigest digest = sha256();
        documents.values().forEach(document -> {
            digest.update(document);
            digest.update((byte) '\n');
        });
        VersionManifest manifest = new VersionManifest(
                schema.address(),
                version,
                counts(documents.keySet()),
                HexFormat.of().formatHex(digest.digest()));
        return new VersionContents(providerVersion, manifest, documents);
    }

    /** Checks that documents are those a manifest speaks of, as far as their number tells. */
    static void check(
            VersionManifest manifest, ProviderVersion expected, Collection<DefinitionKey> keys, String source) {
        if (!manifest.provider().equals(expected.provider())
                || !manifest.version().equals(expected.version().toString())) {
            throw new SchemaException(source + ": the manifest is that of " + manifest.provider() + " "
                    + Names.shown(manifest.version()) + ", not of " + expected + "; import the schema again");
        }
        if (!manifest.counts().equals(counts(keys))) {
            throw new SchemaException(source + ": there are " + counts(keys) + " documents but the manifest says "
                    + manifest.counts() + "; some are missing or foreign, import the schema again");
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new SchemaException("this Java has no SHA-256, which every Java has to have; use another", e);
        }
    }

    private static Map<String, Integer> counts(Collection<DefinitionKey> keys) {
        Map<String, Integer> counts = new TreeMap<>();
        keys.forEach(key -> counts.merge(key.folder(), 1, Integer::sum));
        return counts;
    }
}
