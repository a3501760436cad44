package io.cloudoven.schema.catalog.azure;

import io.cloudoven.schema.catalog.Bundle;
import io.cloudoven.schema.catalog.ProviderVersion;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.json.VersionManifest;

/**
 * Where in the container what is: documents and manifests where a directory store has them, besides them the index and
 * for each version the bundle that readers read.
 */
final class BlobNames {

    /** The manifests of all versions that readers see, one a line. */
    static final String INDEX = "index.jsonl";

    private BlobNames() {}

    /** What all blobs of a version begin with. */
    static String folder(ProviderVersion version) {
        return version.path() + "/";
    }

    static String document(ProviderVersion version, DefinitionKey key) {
        return folder(version) + key + ".json";
    }

    static String manifest(ProviderVersion version) {
        return folder(version) + "manifest.json";
    }

    /** Named by the digest of what is in it, so it never changes and a new content has a new name. */
    static String bundle(ProviderVersion version, VersionManifest manifest) {
        return folder(version) + manifest.sha256() + Bundle.SUFFIX + Packed.SUFFIX;
    }

    /** There while somebody writes or removes the version. */
    static String writer(ProviderVersion version) {
        return folder(version) + ".writer";
    }
}
