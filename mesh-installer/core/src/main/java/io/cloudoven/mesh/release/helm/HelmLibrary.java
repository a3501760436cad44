package io.cloudoven.mesh.release.helm;

import com.marcnuri.helm.jni.HelmLib;
import com.marcnuri.helm.jni.NativeLibrary;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import io.cloudoven.mesh.MeshException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The native library, loaded once. helm-java would leave its 98 MB in the temporary folder of a JVM that is killed; here the
 * file is deleted as soon as it is loaded, where the system allows that.
 */
final class HelmLibrary {

    static final HelmLib LOADED = load();

    private HelmLibrary() {}

    private static HelmLib load() {
        try {
            NativeLibrary library = NativeLibrary.getInstance();
            Path folder = Files.createTempDirectory("cloudoven-helm");
            Path file = folder.resolve(library.getBinaryName());
            try (InputStream in = library.getClass().getResourceAsStream("/" + library.getBinaryName())) {
                if (in == null) {
                    throw new IOException(library.getBinaryName() + " is missing in its jar");
                }
                Files.copy(in, file);
                return Native.load(file.toString(), HelmLib.class);
            } finally {
                delete(file, folder);
            }
        } catch (IOException | IllegalStateException | UnsatisfiedLinkError e) {
            throw new MeshException(
                    "loading Helm's library for " + Platform.RESOURCE_PREFIX + " failed (" + e.getMessage()
                            + "); check that there is one of com.marcnuri.helm-java's platform jars for it on the class"
                            + " path, and 100 MB of room in " + System.getProperty("java.io.tmpdir"),
                    e);
        }
    }

    private static void delete(Path file, Path folder) throws IOException {
        if (Platform.isWindows()) { // a loaded file cannot be deleted there
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
        } else {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
