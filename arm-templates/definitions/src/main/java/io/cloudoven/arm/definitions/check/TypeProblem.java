package io.cloudoven.arm.definitions.check;

/**
 * Where a template departs from the definition of a resource type.
 *
 * @param path such as {@code resources[0](Microsoft.Network/loadBalancers 'lb').properties.frontendIPConfigurations[0]}
 * @param message what is wrong and what to do; never the value of a string that may be a secret
 */
public record TypeProblem(String path, Kind kind, String message) {

    /** In what way. */
    public enum Kind {
        /** A resource type, or one in that version, that there is no definition of. */
        UNKNOWN_TYPE,
        UNKNOWN_VERSION,
        /** A resource that cannot be deployed where the template is, or not at all. */
        SCOPE,
        UNKNOWN_PROPERTY,
        MISSING,
        READ_ONLY,
        WRONG_TYPE,
        /** A string that is not among those allowed, or a discriminator that no kind has. */
        NOT_A_CHOICE,
        /** A number or length outside of its limits. */
        LIMIT,
        PATTERN
    }

    /** Path and message. */
    @Override
    public String toString() {
        return path + ": " + message;
    }
}
