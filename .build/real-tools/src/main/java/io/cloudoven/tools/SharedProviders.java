package io.cloudoven.tools;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
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
        return present(shared().resolve("providers").resolve(type + "-" + version + ".json.gz"));
    }

    /** The pages of the documentation of azurerm or google, as published; those of aws are of another version. */
    public Path documentation() {
        return present(shared().resolve("docs").resolve(type + "-" + version + ".zip"));
    }

    private static Path present(Path file) {
        if (Files.exists(file)) {
            return file;
        }
        String message = "the shared file " + file.getFileName() + " is not there; put the folder \"shared\" beside the"
                + " checkout, or say where it is with -Dcloudoven.shared=...";
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(message);
        }
        return abort(message);
    }

    private static Path shared() {
        String told = System.getProperty("cloudoven.shared");
        if (told != null && !told.isEmpty()) {
            return Path.of(told);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolve(".git"))) {
            folder = folder.getParent();
        }
        return folder.resolveSibling("shared");
    }
}
