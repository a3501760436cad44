package io.cloudoven.schema.discovery.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.schema.catalog.Catalog;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.terraform.codegen.CodeGenerator;
import io.cloudoven.terraform.codegen.GenerationOptions;
import io.cloudoven.terraform.codegen.Selection;
import io.cloudoven.terraform.codegen.plan.ClassPlan;
import io.cloudoven.terraform.codegen.plan.ClassRole;
import io.cloudoven.terraform.codegen.plan.MemberPlan;
import io.cloudoven.terraform.codegen.plan.ProviderPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds names and snippets against what the generator makes. */
class GeneratedClassesTest {
    private static final String PACKAGE = "io.cloudoven.terraform.";

    @ParameterizedTest
    @ValueSource(strings = {"azurerm", "aws", "google"})
    void everyNameIsTheGenerators(String type) {
        ProviderSchema provider = Catalog.embedded().provider(type).load();
        ProviderPlan plan = ProviderPlan.of(provider, PACKAGE + type);
        JavaNames names = JavaNames.readyMade(provider);
        Map<String, String> ours = new TreeMap<>();
        Map<String, String> theirs = new TreeMap<>();
        for (ClassPlan generated : plan.classes((role, name) -> true).toList()) {
            if (generated.role() != ClassRole.NESTED) {
                Schema schema = provider.schemas(generated.role().kind()).get(generated.terraformName());
                theirs.put(schema.key().toString(), generated.name().toString());
                ours.put(
                        schema.key().toString(),
                        names.classOf(schema).orElseThrow().toString());
                for (MemberPlan member : generated.members()) {
                    String path = schema.key() + "." + member.name();
                    theirs.put(path, member.javaName());
                    ours.put(path, names.method(schema, List.of(), member.name()));
                }
            }
        }
        plan.functions().forEach(function -> {
            theirs.put(function.name(), plan.functionsClass() + "." + function.javaName());
            ours.put(
                    function.name(),
                    names.functions() + "." + names.method(provider.functions().get(function.name())));
        });

        assertThat(theirs).hasSizeGreaterThan(10_000);
        assertThat(ours).isEqualTo(theirs);
    }

    /** Chosen for what they require: objects, maps, sets of numbers, blocks in blocks, reserved words. */
    @Test
    void snippetsCompileAgainstGeneratedClasses(@TempDir Path folder) throws IOException {
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
            throw new java.io.UncheckedIOException(e);
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
                .filter(diagnostic -> diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .toList();
    }
}
