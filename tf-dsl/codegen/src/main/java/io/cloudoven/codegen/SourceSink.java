package io.cloudoven.codegen;

/** Takes sources one at a time, in an order that depends on what is generated alone. */
@FunctionalInterface
public interface SourceSink {

    /**
     * Takes a source file.
     *
     * @param path relative to the source folder, with slashes
     * @param text all of it
     */
    void accept(String path, String text);
}
