package io.cloudoven.mesh.release.helm;

import com.marcnuri.helm.TemplateCommand;
import io.cloudoven.mesh.MeshException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Renders charts with Helm's own engine. It asks no cluster, and leaves hooks out, as {@code helm install} would apply them
 * apart. Thread-safe; one chart at a time.
 */
public final class HelmTemplate {

    private static final Object ENGINE = new Object();
    private static final Pattern SECRET = Pattern.compile("(?i).*(key|password|token|secret).*");

    private HelmTemplate() {}

    /**
     * The YAML that a chart renders to.
     *
     * @param chart its folder or package
     * @param kubernetes the version of the cluster, such as {@code 1.37.2}
     * @throws MeshException if it cannot be rendered; says what Helm says
     */
    public static String render(
            Path chart,
            String release,
            String namespace,
            String kubernetes,
            Map<String, ? extends @Nullable Object> values) {
        HelmValues given = HelmValues.of(values);
        synchronized (ENGINE) {
            Signals signals = Signals.noted();
            Path file = null;
            try {
                file = written(given.file());
                TemplateCommand command = new TemplateCommand(HelmLibrary.LOADED, chart.toAbsolutePath())
                        .withName(release)
                        .withNamespace(namespace)
                        .withKubeVersion(kubernetes)
                        .withValuesFile(file);
                given.texts().forEach(command::set);
                return command.call();
            } catch (IOException e) {
                throw new MeshException(
                        chart + ": writing its values into a temporary file failed; check that "
                                + System.getProperty("java.io.tmpdir") + " can be written",
                        e);
            } catch (IllegalStateException e) {
                // the cause is left out: it has the same words, with what may be secret in them
                throw new MeshException(chart + ": rendering it failed: " + shown(e, given) + "; check the values");
            } finally {
                signals.giveBack();
                delete(file);
            }
        }
    }

    private static String shown(IllegalStateException e, HelmValues given) {
        String message = String.valueOf(e.getMessage()).strip();
        for (Map.Entry<String, String> text : given.texts().entrySet()) {
            if (SECRET.matcher(text.getKey()).matches() || text.getValue().contains("PRIVATE KEY")) {
                message = message.replace(text.getValue(), "…");
            }
        }
        return message.replaceFirst("\\s*Use --debug flag.*", "");
    }

    private static Path written(String json) throws IOException {
        boolean posix =
                Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        return Files.writeString(Files.createTempFile("values", ".json", ownerOnly), json);
    }

    private static void delete(@Nullable Path file) {
        if (file != null && !file.toFile().delete()) {
            file.toFile().deleteOnExit(); // Windows, while a virus scanner looks at it
        }
    }
}
