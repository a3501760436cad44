package io.cloudoven.arm.template;

import org.jspecify.annotations.Nullable;

/**
 * A place in a template that is being written.
 *
 * @param path how it is called in messages: {@code store.properties}, {@code outputs.blob}
 * @param resource the symbolic name of the resource it is in
 * @param live whether what only a running resource knows may be asked for here
 * @param copies whether an array may be written as a {@code copy} here
 */
record Place(String path, @Nullable String resource, boolean live, boolean copies) {
    static Place early(String path) {
        return new Place(path, null, false, false);
    }
}
