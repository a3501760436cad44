package io.cloudoven.terraform.codegen;

import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.json.SchemaDocumentReader;
import io.cloudoven.tools.GoldenCases;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Schemas to generate from, and what becomes of them. */
public final class Schemas {
    public static final String PACKAGE = "io.cloudoven.terraform.cloud";

    private Schemas() {}

    /** The provider of a golden case. */
    public static ProviderSchema ofCase(String name) {
        return new SchemaDocumentReader()
                .read(GoldenCases.FOLDER.resolve(name).resolve("schema.json"))
                .get(0)
                .withVersion("1.2.3");
    }

    /** The provider {@code cloud} with resources by name, their blocks as in a printed schema. */
    public static ProviderSchema ofResources(String resources) {
        String document = "{\"format_version\":\"1.0\",\"provider_schemas\":{\"registry.terraform.io/hashicorp/cloud\":"
                + "{\"resource_schemas\":{" + resources + "}}}}";
        return new SchemaDocumentReader()
                .read("a test", new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
                .get(0)
                .withVersion("1.2.3");
    }

    /** All sources by path. */
    public static Map<String, String> generate(ProviderSchema schema) {
        return generate(schema, Selection.ALL);
    }

    /** The sources of a selection by path. */
    public static Map<String, String> generate(ProviderSchema schema, Selection selection) {
        Map<String, String> sources = new TreeMap<>();
        GenerationOptions options =
                GenerationOptions.builder(PACKAGE).selection(selection).build();
        CodeGenerator.generate(schema, options, (path, text) -> {
            if (sources.put(path, text) != null) {
                throw new AssertionError(path + " is generated twice");
            }
        });
        return sources;
    }

    /** Where this module is. */
    static Path module() {
        return Path.of("").toAbsolutePath();
    }
}
