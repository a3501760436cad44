package io.cloudoven.arm.scope;

import java.util.Locale;
import java.util.Optional;

/** The levels of Azure that a template can be deployed to. */
public enum Scope {
    RESOURCE_GROUP("2019-04-01/deploymentTemplate.json#"),
    SUBSCRIPTION("2018-05-01/subscriptionDeploymentTemplate.json#"),
    MANAGEMENT_GROUP("2019-08-01/managementGroupDeploymentTemplate.json#"),
    TENANT("2019-08-01/tenantDeploymentTemplate.json#");

    private static final String SCHEMAS = "https://schema.management.azure.com/schemas/";

    private final String schema;

    Scope(String schema) {
        this.schema = schema;
    }

    /** The {@code $schema} of templates for this level. */
    public String schema() {
        return SCHEMAS + schema;
    }

    /** The level that a {@code $schema} is for, whatever version of the schema it is; nothing for another document. */
    public static Optional<Scope> ofSchema(String schema) {
        String text = schema.toLowerCase(Locale.ROOT);
        for (Scope scope : values()) {
            String file = scope.schema.substring(scope.schema.indexOf('/'), scope.schema.length() - 1);
            if (text.endsWith(file.toLowerCase(Locale.ROOT)) || text.endsWith(file.toLowerCase(Locale.ROOT) + "#")) {
                return Optional.of(scope);
            }
        }
        return Optional.empty();
    }

    /** In words: {@code resource group}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
