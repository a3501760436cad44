package io.cloudoven.tools;

import java.nio.file.Path;
import java.util.List;

/**
 * The real provider schemas kept beside the checkout, in {@code ../shared/providers}. Where they are missing, tests that
 * need them fail in CI and are skipped elsewhere.
 */
public enum SharedProviders {
    AWS("aws", "6.47.0"),
    AZURERM("azurerm", "5.2.0"),
    GOOGLE("google", "7.45.0"),
    TIME("time", "0.14.2");

    private final String type;
    private final String version;

    SharedProviders(String type, String version) {
        this.type = type;
        this.version = version;
    }

    /** The full address. */
    public String address() {
        return "registry.terraform.io/hashicorp/" + type;
    }

    public String version() {
        return version;
    }

    public static List<SharedProviders> embedded() {
        return List.of(AWS, AZURERM, GOOGLE);
    }

    /** The schema, as {@code providers schema -json} printed it, packed. */
    public Path file() {
        return SharedFiles.of("providers/" + type + "-" + version + ".json.gz");
    }

    /** The pages of the documentation of azurerm or google, as published; those of aws are of another version. */
    public Path documentation() {
        return SharedFiles.of("docs/" + type + "-" + version + ".zip");
    }
}
