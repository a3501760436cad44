package io.cloudoven.arm.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongTypesTest {
    private static final String CLASS = """
            import static io.cloudoven.arm.expression.ArmFunctions.*;
            import io.cloudoven.arm.expression.*;
            import io.cloudoven.arm.resource.*;
            import io.cloudoven.arm.sample.*;
            import io.cloudoven.arm.template.*;
            import java.util.*;
            class Snippet {
                void snippet(TemplateBuilder shop, StorageAccount store, Expr<String> text, Expr<Number> number,
                        Parameter<String> parameter) {
                    Object result =
            %s;
                }
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "store.kind(text)",
                "store.sku(store.sku()).name(\"x\")",
                "store.sku(new Sku().name(text))",
                "store.properties(p -> p.scan(new DailyScan().hour(number)).ipRules(r -> r.value(\"x\")))",
                "shop.parameter(\"p\", t -> t.integer().defaultValue(3))",
                "shop.output(\"o\", t -> t.integer(), number)",
                "toUpper(text)",
            })
    void what_fits_compiles(String expression) {
        assertThat(errors(expression)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "store.kind(number)",
                "store.kind(42)",
                "store.sku(new IpRule())",
                "store.sku(store.properties())",
                "store.properties(p -> p.scan(new Sku()))",
                "shop.parameter(\"p\", t -> t.integer().defaultValue(\"3\"))",
                "shop.parameter(\"p\", t -> t.string().defaultValue(number))",
                "shop.output(\"o\", t -> t.integer(), text)",
                "shop.output(\"o\", number)",
                "store.condition(text)",
                "toUpper(number)",
                "add(text, 1)",
                "ParameterFile.forTemplate(shop.build()).value(parameter, 1)",
                "Deployment.nested(\"d\", shop).parameter(parameter, number)",
                "shop.add(text)",
            })
    void what_does_not_fit_does_not_compile(String expression) {
        assertThat(errors(expression)).isNotEmpty();
    }

    private List<String> errors(String expression) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return CLASS.formatted(expression);
                    }
                };
        ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        diagnostics,
                        List.of("-proc:none", "-implicit:none", "-d", folder.toString()),
                        null,
                        List.of(source))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(found -> found.getKind() == Diagnostic.Kind.ERROR)
                .map(found -> found.getMessage(null))
                .toList();
    }
}
