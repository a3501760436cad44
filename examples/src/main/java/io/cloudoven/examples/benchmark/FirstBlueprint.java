package io.cloudoven.examples.benchmark;

import io.cloudoven.examples.AksCluster;
import java.nio.file.Path;

/** Emits the AKS example and nothing else: what the first blueprint of a cold JVM takes. */
public final class FirstBlueprint {
    private FirstBlueprint() {}

    /** Emits it into the folder {@code arguments[0]}. */
    public static void main(String[] arguments) {
        AksCluster.blueprint().writeTo(Path.of(arguments[0]));
    }
}
