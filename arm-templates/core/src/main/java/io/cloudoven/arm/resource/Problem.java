package io.cloudoven.arm.resource;

/**
 * What is wrong with one place of a template.
 *
 * @param path the place, from the template or resource on: {@code store.properties.encryption.keySource}
 * @param message what is wrong there and what to do
 */
public record Problem(String path, String message) {
    @Override
    public String toString() {
        return path + ": " + message;
    }
}
