package io.cloudoven.arm.definitions.check;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The old way to write a resource on another one: the type {@code Microsoft.Storage/storageAccounts/providers/locks} and the
 * name {@code [concat('account', '/Microsoft.Authorization/', 'lock')]}.
 */
final class ExtensionTypes {
    private static final String PROVIDERS = "/providers/";
    private static final Pattern NAMESPACE = Pattern.compile("/([A-Za-z]+(?:\\.[A-Za-z]+)+)/");

    private ExtensionTypes() {}

    static boolean isOne(String type) {
        return type.contains(PROVIDERS);
    }

    /** The type of what is extended with: {@code Microsoft.Authorization/locks}. */
    static String resolve(String type, Map<?, ?> resource) {
        int at = type.lastIndexOf(PROVIDERS);
        if (at < 0) {
            return type;
        }
        String own = type.substring(at + PROVIDERS.length());
        Matcher namespace = NAMESPACE.matcher(String.valueOf(resource.get("name")));
        return own.contains(".") || !namespace.find() ? own : namespace.group(1) + "/" + own;
    }
}
