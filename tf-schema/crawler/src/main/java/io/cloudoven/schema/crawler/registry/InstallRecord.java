package io.cloudoven.schema.crawler.registry;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.cloudoven.schema.crawler.registry.json.JsonValue;
import io.cloudoven.schema.crawler.registry.verify.PackageHash;
import io.cloudoven.schema.crawler.registry.verify.Signer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was found out about a package when it was installed, kept beside it.
 *
 * @param hashes the hashes it has
 * @param signer who signed its checksums, if they were signed
 */
record InstallRecord(SortedSet<PackageHash> hashes, Optional<Signer> signer) {

    static InstallRecord read(Path file) throws IOException {
        JsonValue json = JsonValue.parse(file.toString(), Files.readAllBytes(file));
        SortedSet<PackageHash> hashes = new TreeSet<>();
        json.get("hashes").elements().forEach(hash -> hashes.add(PackageHash.parse(hash.text())));
        Optional<Signer> signer = json.find("signer")
                .map(by -> new Signer(
                        by.get("fingerprint").text(),
                        by.get("primary").text(),
                        by.get("name").text(),
                        by.find("vouchedBy").map(JsonValue::text)));
        return new InstallRecord(hashes, signer);
    }

    void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("hashes");
            for (PackageHash hash : hashes) {
                json.writeString(hash.toString());
            }
            json.writeEndArray();
            if (signer.isPresent()) {
                write(json, signer.get());
            }
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, Signer signer) throws IOException {
        json.writeObjectFieldStart("signer");
        json.writeStringField("fingerprint", signer.fingerprint());
        json.writeStringField("primary", signer.primaryFingerprint());
        json.writeStringField("name", signer.name());
        if (signer.vouchedBy().isPresent()) {
            json.writeStringField("vouchedBy", signer.vouchedBy().get());
        }
        json.writeEndObject();
    }
}
