package io.cloudoven.arm.definitions;

import io.cloudoven.arm.ArmException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** The files with definitions in this module's jar. */
final class EmbeddedFiles {
    private static final String FOLDER = "/META-INF/cloudoven/arm/";

    private final SortedSet<String> namespaces;

    EmbeddedFiles() {
        TreeSet<String> listed = new TreeSet<>();
        text(FOLDER + "namespaces").lines().forEach(listed::add);
        this.namespaces = Collections.unmodifiableSortedSet(listed);
    }

    SortedSet<String> namespaces() {
        return namespaces;
    }

    /** What to call the file in errors. */
    String source(String namespace) {
        return FOLDER + namespace + ".types";
    }

    String read(String namespace) {
        return text(source(namespace));
    }

    private static String text(String resource) {
        try (InputStream in = EmbeddedFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new ArmException(resource + " is not on the class path; check the jar arm-templates-definitions");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ArmException(resource + ": reading failed (" + e + "); check the jars on the class path", e);
        }
    }
}
