package io.cloudoven.mesh.cluster;

/**
 * A field that somebody else decided otherwise.
 *
 * @param manager who, such as {@code helm}
 * @param field such as {@code .spec.replicas}
 */
public record Conflict(ObjectRef object, String manager, String field) {
    @Override
    public String toString() {
        return object + " " + field + " is " + manager + "'s";
    }
}
