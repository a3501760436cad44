package io.cloudoven.terraform.codegen.folder;

import io.cloudoven.codegen.CodegenException;
import io.cloudoven.codegen.folder.Digest;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.json.SchemaDocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A provider in a printed schema. What the reader warns of are fields of newer tools, which say nothing that generated
 * code needs.
 */
record DocumentSource(Path file, String provider, String version) implements SchemaSource {

    @Override
    public String digest() {
        try {
            return new Digest().add(version).add(Files.readAllBytes(file)).hex();
        } catch (IOException e) {
            throw new CodegenException(file + ": reading failed (" + e + "); check that it can be read", e);
        }
    }

    @Override
    public ProviderSchema load() {
        ProviderAddress address = ProviderAddress.parse(provider);
        List<ProviderSchema> all = new SchemaDocumentReader(warning -> {}).read(file);
        return all.stream()
                .filter(schema -> schema.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new CodegenException(file + " does not have the provider " + address + "; it has "
                        + all.stream().map(ProviderSchema::address).toList()))
                .withVersion(version);
    }
}
