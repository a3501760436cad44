package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@code environment()} tells of the cloud that is deployed to.
 *
 * <p>Immutable and thread-safe.
 */
public final class AzureCloud {
    /** Azure for everybody. */
    public static final AzureCloud PUBLIC = new AzureCloud(publicCloud());

    private final Map<String, @Nullable Object> environment;

    private AzureCloud(Map<String, @Nullable Object> environment) {
        this.environment = environment;
    }

    /** A cloud that answers {@code environment()} with an object. */
    @SuppressWarnings("unchecked")
    public static AzureCloud of(Map<String, ? extends @Nullable Object> environment) {
        return new AzureCloud((Map<String, @Nullable Object>) Objects.requireNonNull(Json.copyOf(environment)));
    }

    /** The value of {@code environment()}. */
    public Map<String, @Nullable Object> environment() {
        return environment;
    }

    @Override
    public String toString() {
        return String.valueOf(environment.get("name"));
    }

    private static Map<String, @Nullable Object> publicCloud() {
        Map<String, @Nullable Object> authentication = new LinkedHashMap<>();
        authentication.put("loginEndpoint", "https://login.microsoftonline.com/");
        authentication.put(
                "audiences", List.of("https://management.core.windows.net/", "https://management.azure.com/"));
        authentication.put("tenant", "common");
        authentication.put("identityProvider", "AAD");
        Map<String, @Nullable Object> suffixes = new LinkedHashMap<>();
        suffixes.put("acrLoginServer", ".azurecr.io");
        suffixes.put("azureDatalakeAnalyticsCatalogAndJob", "azuredatalakeanalytics.net");
        suffixes.put("azureDatalakeStoreFileSystem", "azuredatalakestore.net");
        suffixes.put("azureFrontDoorEndpointSuffix", "azurefd.net");
        suffixes.put("keyvaultDns", ".vault.azure.net");
        suffixes.put("sqlServerHostname", ".database.windows.net");
        suffixes.put("storage", "core.windows.net");
        Map<String, @Nullable Object> cloud = new LinkedHashMap<>();
        cloud.put("name", "AzureCloud");
        cloud.put("gallery", "https://gallery.azure.com/");
        cloud.put("graph", "https://graph.windows.net/");
        cloud.put("portal", "https://portal.azure.com");
        cloud.put("graphAudience", "https://graph.windows.net/");
        cloud.put("activeDirectoryDataLake", "https://datalake.azure.net/");
        cloud.put("batch", "https://batch.core.windows.net/");
        cloud.put("media", "https://rest.media.azure.net");
        cloud.put("sqlManagement", "https://management.core.windows.net:8443/");
        cloud.put(
                "vmImageAliasDoc",
                "https://raw.githubusercontent.com/Azure/azure-rest-api-specs/master/arm-compute/quickstart-templates/aliases.json");
        cloud.put("resourceManager", "https://management.azure.com/");
        cloud.put("authentication", Collections.unmodifiableMap(authentication));
        cloud.put("suffixes", Collections.unmodifiableMap(suffixes));
        return Collections.unmodifiableMap(cloud);
    }
}
