package io.cloudoven.registry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A version of a provider as its publisher releases it.
 *
 * @param provider namespace and type: hashicorp/time
 * @param protocols the plugin protocols it says it speaks
 * @param archives zip files by platform
 * @param key what it is signed with
 * @param named the keys the registry names
 * @param signed when it says it was signed
 */
public record Release(
        String provider,
        String version,
        List<String> protocols,
        Map<String, byte[]> archives,
        PublisherKey key,
        List<PublisherKey> named,
        Instant signed) {

    /** A release that is as it should be. */
    public static Release of(String provider, String version, Map<String, byte[]> archives, PublisherKey key) {
        return new Release(
                provider, version, List.of("5.0"), new TreeMap<>(archives), key, List.of(key), Instant.now());
    }

    public Release protocols(String... to) {
        return new Release(provider, version, List.of(to), archives, key, named, signed);
    }

    public Release named(PublisherKey... to) {
        return new Release(provider, version, protocols, archives, key, List.of(to), signed);
    }

    public Release signed(Instant to) {
        return new Release(provider, version, protocols, archives, key, named, to);
    }

    /** Where its files are on the server. */
    String files() {
        return "/files/" + provider + "/" + version + "/";
    }

    String fileName(String platform) {
        return "terraform-provider-" + provider.split("/")[1] + "_" + version + "_" + platform + ".zip";
    }

    byte[] checksums() {
        StringBuilder sums = new StringBuilder();
        archives.forEach((platform, zip) -> sums.append(Content.sha256(zip))
                .append("  ")
                .append(fileName(platform))
                .append('\n'));
        return sums.toString().getBytes(StandardCharsets.UTF_8);
    }

    Map<String, Object> listing() {
        return Map.of(
                "version",
                version,
                "protocols",
                protocols,
                "platforms",
                archives.keySet().stream().map(Release::platform).toList());
    }

    Map<String, Object> download(String platform) {
        Map<String, Object> json = new LinkedHashMap<>(platform(platform));
        json.put("protocols", protocols);
        json.put("filename", fileName(platform));
        json.put("download_url", files() + fileName(platform));
        json.put("shasum", Content.sha256(archives.get(platform)));
        json.put("shasums_url", files() + "SHA256SUMS");
        json.put("shasums_signature_url", files() + "SHA256SUMS.sig");
        json.put(
                "signing_keys",
                Map.of(
                        "gpg_public_keys",
                        named.stream()
                                .map(one -> Map.of("key_id", one.id(), "ascii_armor", one.armored()))
                                .toList()));
        return json;
    }

    private static Map<String, String> platform(String platform) {
        String[] parts = platform.split("_");
        return Map.of("os", parts[0], "arch", parts[1]);
    }
}
