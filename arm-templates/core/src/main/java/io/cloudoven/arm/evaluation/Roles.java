package io.cloudoven.arm.evaluation;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The roles that Azure has built in and templates name most.
 *
 * @see <a href="https://learn.microsoft.com/azure/role-based-access-control/built-in-roles">Built-in roles</a>
 */
final class Roles {
    private static final Map<String, String> GUIDS = Map.ofEntries(
            Map.entry("owner", "8e3af657-a8ff-443c-a75c-2fe8c4bcb635"),
            Map.entry("contributor", "b24988ac-6180-42a0-ab88-20f7382dd24c"),
            Map.entry("reader", "acdd72a7-3385-48ef-bd42-f606fba81ae7"),
            Map.entry("user access administrator", "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9"),
            Map.entry("network contributor", "4d97b98b-1d4f-4787-a291-c67834d212e7"),
            Map.entry("virtual machine contributor", "9980e02c-c2be-4d73-94e8-173b1dc7cf3c"),
            Map.entry("managed identity operator", "f1a07417-d97a-45cb-824c-7a7467783830"),
            Map.entry("acrpull", "7f951dda-4ed3-4680-a7ca-43fe172d538d"),
            Map.entry("acrpush", "8311e382-0749-4cb8-b61a-304f252e45ec"),
            Map.entry("key vault administrator", "00482a5a-887f-4fb3-b363-3b7fe8e74483"),
            Map.entry("key vault secrets officer", "b86a8fe4-44ce-4948-aee5-eccb2c155cd7"),
            Map.entry("key vault secrets user", "4633458b-17de-408a-b874-0445c86b69e6"),
            Map.entry("storage blob data owner", "b7e6dc6d-f1e8-4753-8033-0f276bb0955b"),
            Map.entry("storage blob data contributor", "ba92f5b4-2d11-453d-a403-e96b0029c9fe"),
            Map.entry("storage blob data reader", "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"),
            Map.entry("monitoring metrics publisher", "3913510d-42f4-4e42-8a64-420c390055eb"));

    private Roles() {}

    static @Nullable String guid(String name) {
        return GUIDS.get(name.toLowerCase(Locale.ROOT));
    }
}
