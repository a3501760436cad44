package io.cloudoven.schema.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a provider comes from: {@code registry.terraform.io/hashicorp/azurerm}.
 *
 * @param host the registry's host name, with its port if it has one; lower case
 * @param namespace the namespace in that registry; lower case letters, digits and single inner dashes
 * @param type the provider's own name, the prefix of its resources; same characters as the namespace
 * @see <a href="https://developer.hashicorp.com/terraform/language/providers/requirements#source-addresses">source
 *     addresses</a>
 */
public record ProviderAddress(String host, String namespace, String type) implements Comparable<ProviderAddress> {

    /** The registry of an address that names none: {@value}. */
    public static final String DEFAULT_HOST = "registry.terraform.io";

    /** The namespace of an address that names none: {@value}. */
    public static final String DEFAULT_NAMESPACE = "hashicorp";

    private static final int LONGEST_PART = 253;
    private static final Pattern HOST =
            Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:[0-9]{1,5})?");
    private static final Pattern PART = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws SchemaException if a part has characters it cannot have */
    public ProviderAddress {
        check("host", host, HOST);
        check("namespace", namespace, PART);
        check("type", type, PART);
    }

    /**
     * Reads {@code host/namespace/type}, {@code namespace/type} or {@code type}. Upper case becomes lower case, as in
     * Terraform.
     *
     * @throws SchemaException if the text is no provider address
     */
    public static ProviderAddress parse(String text) {
        String[] parts = text.toLowerCase(Locale.ROOT).split("/", -1);
        return switch (parts.length) {
            case 1 -> new ProviderAddress(DEFAULT_HOST, DEFAULT_NAMESPACE, parts[0]);
            case 2 -> new ProviderAddress(DEFAULT_HOST, parts[0], parts[1]);
            case 3 -> new ProviderAddress(parts[0], parts[1], parts[2]);
            default ->
                throw new SchemaException("provider address " + Quoted.text(text) + " has " + parts.length
                        + " parts; write it as host/namespace/type, such as registry.terraform.io/hashicorp/azurerm");
        };
    }

    private static void check(String part, String value, Pattern allowed) {
        if (value.length() > LONGEST_PART || !allowed.matcher(value).matches()) {
            throw new SchemaException("provider address has the " + part + " " + Quoted.text(value)
                    + "; use lower case letters, digits and single dashes between them, such as"
                    + " registry.terraform.io/hashicorp/azurerm");
        }
    }

    /** By host, then namespace, then type. */
    @Override
    public int compareTo(ProviderAddress other) {
        return toString().compareTo(other.toString());
    }

    /** The full address, {@code host/namespace/type}. */
    @Override
    public String toString() {
        return host + "/" + namespace + "/" + type;
    }
}
