package io.cloudoven.arm.definitions.type;

import java.util.EnumSet;
import java.util.Set;

/** Where a resource can be. */
public enum TypeScope {
    TENANT(1, "tenant"),
    MANAGEMENT_GROUP(2, "managementGroup"),
    SUBSCRIPTION(4, "subscription"),
    RESOURCE_GROUP(8, "resourceGroup"),
    /** On another resource, whatever its type. */
    EXTENSION(16, "extension");

    private final int bit;
    private final String keyword;

    TypeScope(int bit, String keyword) {
        this.bit = bit;
        this.keyword = keyword;
    }

    /** Such as {@code managementGroup}. */
    public String keyword() {
        return keyword;
    }

    /** Those whose bits are set in a number, as Azure's own documents have them. */
    public static Set<TypeScope> ofBits(long bits) {
        EnumSet<TypeScope> scopes = EnumSet.noneOf(TypeScope.class);
        for (TypeScope scope : values()) {
            if ((bits & scope.bit) != 0) {
                scopes.add(scope);
            }
        }
        return scopes;
    }

    /** The number whose bits are those of the scopes. */
    public static long bits(Set<TypeScope> scopes) {
        return scopes.stream().mapToLong(scope -> scope.bit).sum();
    }
}
