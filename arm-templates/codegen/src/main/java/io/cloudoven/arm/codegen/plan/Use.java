package io.cloudoven.arm.codegen.plan;

/**
 * Where an entity was met first.
 *
 * @param resource the resource type it is used in
 * @param path the properties that lead to it from there, with dots between them; of what a function says, its name
 * @param owner the name of the object that has the property
 */
record Use(String resource, String path, String owner) {

    /** The place of a property of the object here. */
    Use inside(String object, String property) {
        return new Use(resource, path.isEmpty() ? property : path + "." + property, object);
    }
}
