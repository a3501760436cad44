package io.cloudoven.arm.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongTypesTest {
    private static final List<String> FITTING = List.of(
            "store.kind(text)",
            "store.sku(store.sku()).name(\"x\")",
            "store.sku(new Sku().name(text))",
            "store.properties(p -> p.scan(new DailyScan().hour(number)).ipRules(r -> r.value(\"x\")))",
            "shop.parameter(\"p\", t -> t.integer().defaultValue(3))",
            "shop.output(\"o\", t -> t.integer(), number)",
            "toUpper(text)");

    private static final List<String> WRONG = List.of(
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
            "shop.add(text)");

    @TempDir
    Path folder;

    @Test
    void what_fits_compiles() {
        assertThat(refused(FITTING)).isEmpty();
    }

    @Test
    void what_does_not_fit_does_not_compile() {
        assertThat(refused(WRONG)).containsExactlyInAnyOrderElementsOf(WRONG);
    }

    /** The expressions the compiler complains of; each is on a line of its own. */
    private Set<String> refused(List<String> expressions) {
        StringBuilder code = new StringBuilder("import static io.cloudoven.arm.expression.ArmFunctions.*;"
                + "import io.cloudoven.arm.expression.*; import io.cloudoven.arm.sample.*;"
                + "import io.cloudoven.arm.template.*;"
                + "class Snippet { void snippet(TemplateBuilder shop, StorageAccount store, Expr<String> text,"
                + "Expr<Number> number, Parameter<String> parameter) { Object result;\n");
        expressions.forEach(
                expression -> code.append("result = ").append(expression).append(";\n"));
        code.append("}}");
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        found,
                        List.of("-proc:none", "-d", folder.toString()),
                        null,
                        List.of(source(code.toString())))
                .call();
        Set<String> refused = new TreeSet<>();
        for (Diagnostic<?> diagnostic : found.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                refused.add(expressions.get((int) diagnostic.getLineNumber() - 2));
            }
        }
        return refused;
    }

    private static JavaFileObject source(String code) {
        return new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        };
    }
}
