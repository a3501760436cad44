package io.cloudoven.schema.crawler.plugin;

/**
 * What a plugin is asked, under the names of both protocols. {@code GetFunctions} is not among it: functions come with the
 * schema, and a plugin that is asked for them alone may panic.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/plugin/terraform-plugin-protocol">the plugin protocol</a>
 */
enum Method {
    SCHEMA("GetSchema", "GetProviderSchema"),
    IDENTITIES("GetResourceIdentitySchemas", "GetResourceIdentitySchemas"),
    VALIDATE_PROVIDER("PrepareProviderConfig", "ValidateProviderConfig"),
    VALIDATE_RESOURCE("ValidateResourceTypeConfig", "ValidateResourceConfig"),
    VALIDATE_DATA_SOURCE("ValidateDataSourceConfig", "ValidateDataResourceConfig");

    private final String version5;
    private final String version6;

    Method(String version5, String version6) {
        this.version5 = version5;
        this.version6 = version6;
    }

    /** Its name, such as {@code GetSchema}. */
    String name(int protocol) {
        return protocol == 5 ? version5 : version6;
    }

    /** Its full name, such as {@code tfplugin5.Provider/GetSchema}. */
    String path(int protocol) {
        return "tfplugin" + protocol + ".Provider/" + name(protocol);
    }
}
