package io.cloudoven.schema.crawler.registry;

import io.cloudoven.schema.crawler.registry.json.JsonValue;
import io.cloudoven.schema.crawler.registry.verify.PublishedKey;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * What a registry says of a package.
 *
 * @param fileName its name in the checksums
 * @param archive where it is
 * @param sha256 its SHA-256 in lower case hex
 * @param checksums where the checksums of its version are
 * @param signature where their signature is
 * @param keys the keys that may have signed them
 */
record OfferedPackage(
        Platform platform,
        List<String> protocols,
        String fileName,
        URI archive,
        String sha256,
        URI checksums,
        URI signature,
        List<PublishedKey> keys) {

    static OfferedPackage read(URI base, JsonValue json) {
        String sha256 = json.get("shasum").text().toLowerCase(Locale.ROOT);
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw json.get("shasum").wrong("is no SHA-256");
        }
        List<PublishedKey> keys = json.find("signing_keys").stream()
                .flatMap(signing -> signing.elementsOf("gpg_public_keys").stream())
                .map(key -> new PublishedKey(key.get("ascii_armor").text(), key.textOf("trust_signature")))
                .toList();
        return new OfferedPackage(
                new Platform(json.get("os").text(), json.get("arch").text()),
                json.elementsOf("protocols").stream().map(JsonValue::text).toList(),
                json.get("filename").text(),
                address(base, json.get("download_url")),
                sha256,
                address(base, json.get("shasums_url")),
                address(base, json.get("shasums_signature_url")),
                keys);
    }

    private static URI address(URI base, JsonValue json) {
        return Addresses.resolve(base, json.text(), json);
    }
}
