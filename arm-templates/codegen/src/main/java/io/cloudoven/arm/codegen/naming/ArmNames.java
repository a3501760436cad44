package io.cloudoven.arm.codegen.naming;

import io.cloudoven.codegen.naming.JavaNames;
import io.cloudoven.codegen.naming.ShortNames;
import java.util.Locale;

/**
 * Azure's names in Java's spelling.
 *
 * <pre>{@code
 * ArmNames.method("IPAddress");           // ipAddress
 * ArmNames.type("SubnetPropertiesFormat");// SubnetPropertiesFormat
 * ArmNames.resource("publicIPAddresses"); // PublicIPAddress
 * ArmNames.constant("BlobStorage");       // BLOB_STORAGE
 * }</pre>
 *
 * <p>Different names can have one spelling, and a spelling can be reserved: see {@link
 * io.cloudoven.codegen.naming.DistinctNames} and {@link ReservedNames}.
 */
public final class ArmNames {
    private ArmNames() {}

    /** The name of a method for a property. */
    public static String method(String property) {
        return JavaNames.method(smallStart(separated(property)));
    }

    /** The name of a class for an object; only what comes after the last slash. */
    public static String type(String object) {
        return ShortNames.of(JavaNames.type(separated(object.substring(object.lastIndexOf('/') + 1))));
    }

    /** The name of a class for a resource, made of one segment of its type, in the singular. */
    public static String resource(String segment) {
        return JavaNames.type(separated(Singular.of(segment)));
    }

    /** The name of a constant for a string. */
    public static String constant(String value) {
        StringBuilder name = new StringBuilder();
        for (String word : separated(value).split("_+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})", -1)) {
            if (!word.isEmpty()) {
                name.append(name.length() == 0 ? "" : "_").append(JavaNames.type(word));
            }
        }
        String spelt = name.length() == 0 ? JavaNames.type(value.isEmpty() ? "empty" : value) : name.toString();
        return ShortNames.of(spelt).replaceAll("_+", "_").toUpperCase(Locale.ROOT);
    }

    /** With an underscore for what stands between words: {@code odata.type}. */
    private static String separated(String name) {
        String separated = name.replaceAll("[ !-/:-@\\[-`{-~]", "_");
        return separated.chars().allMatch(c -> c == '_') ? name : separated;
    }

    /** {@code IPAddress} as {@code ipAddress}: of several capitals the last belongs to the next word. */
    private static String smallStart(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        boolean word = capitals > 1 && capitals < name.length() && Character.isLowerCase(name.charAt(capitals));
        int small = word ? capitals - 1 : capitals;
        return name.substring(0, small).toLowerCase(Locale.ROOT) + name.substring(small);
    }
}
