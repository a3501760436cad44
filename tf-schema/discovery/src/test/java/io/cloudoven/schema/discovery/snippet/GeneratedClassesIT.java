package io.cloudoven.schema.discovery.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.terraform.codegen.CodeGenerator;
import io.cloudoven.terraform.codegen.GenerationOptions;
import io.cloudoven.terraform.codegen.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles snippets against what the generator makes. */
class GeneratedClassesIT {
    private static final String PACKAGE = "io.cloudoven.terraform.";

    /** Chosen for what they require: objects, maps, sets of numbers, blocks in blocks, reserved words. */
    @Test
    void snippets_compile_against_generated_classes(@TempDir Path folder) throws IOException {
        compile("azurerm", folder.resolve("azurerm"), "azurerm_kubernetes_*", "azurerm_s*", "azurerm_p*");
        compile("aws", folder.resolve("aws"), "aws_wafv2_*", "aws_s3*", "aws_b*", "aws_l*");
        compile("google", folder.resolve("google"), "google_compute_r*", "google_d*", "google_s*");
    }

    private static void compile(String type, Path folder, String... selected) throws IOException {
        ProviderSchema provider = Catalog.embedded().provider(type).load();
        Selection selection = Selection.builder().resources(selected).build();
        List<Path> sources = new ArrayList<>();
        GenerationOptions options =
                GenerationOptions.builder(PACKAGE + type).selection(selection).build();
        CodeGenerator.generate(provider, options, (path, text) -> sources.add(write(folder.resolve(path), text)));
        JavaNames names = JavaNames.readyMade(provider);
        for (Schema schema : provider.resources().values()) {
            JavaClass name = names.classOf(schema).orElseThrow();
            String path = name.toString().replace('.', '/') + ".java";
            if (sources.contains(folder.resolve(path))) {
                sources.add(snippet(
                        "Use" + name.simpleName(), JavaSnippet.of(schema, names).orElseThrow(), folder));
            }
        }
        sources.add(snippet(
                "UseProvider", JavaSnippet.of(provider.provider(), names).orElseThrow(), folder));
        provider.functions()
                .values()
                .forEach(function -> sources.add(
                        snippet("UseFunction" + names.method(function), JavaSnippet.of(function, names), folder)));
        System.out.printf(
                "%s: %d snippets%n",
                type,
                sources.stream()
                        .filter(source -> source.getFileName().toString().startsWith("Use"))
                        .count());
        assertThat(errors(sources, folder)).isEmpty();
    }

    private static Path snippet(String name, String snippet, Path folder) {
        int code = snippet.indexOf("\n\n") + 1;
        return write(
                folder.resolve(name + ".java"),
                snippet.substring(0, code) + "class " + name + " { static void use() {\n" + snippet.substring(code)
                        + "} }\n");
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> errors(List<Path> sources, Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        var files = compiler.getStandardFileManager(diagnostics, null, null);
        List<String> options =
                List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
        compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .toList();
    }
}
