package io.cloudoven.terraform.codegen;

import io.cloudoven.tools.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the javadoc tool says about sources: all its checks but those for comments that are missing. */
final class Javadoc {
    private Javadoc() {}

    /** Writes the pages of sources by path into a folder, and returns the errors and warnings. */
    static List<String> write(Map<String, String> sources, Path folder) {
        DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<JavaFileObject> units = sources.entrySet().stream()
                .<JavaFileObject>map(source -> new Compilation.Source(source.getKey(), source.getValue()))
                .toList();
        List<String> options =
                List.of("-d", folder.toString(), "-Xdoclint:all,-missing", "-Werror", "-quiet", "--release", "17");
        try (StandardJavaFileManager files =
                javadoc.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            javadoc.getTask(null, files, diagnostics, null, options, units).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream().map(Object::toString).toList();
    }
}
