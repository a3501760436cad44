package io.cloudoven.terraform.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.terraform.hcl.Body;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.ObjectConstructor;
import io.cloudoven.terraform.hcl.ObjectConstructor.Entry;
import io.cloudoven.terraform.hcl.Root;
import io.cloudoven.terraform.hcl.Tuple;
import io.cloudoven.terraform.json.TerraformJson;
import io.cloudoven.tools.JsonValues;
import io.cloudoven.tools.Tools;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Has the real tools format, parse and evaluate what was printed, thousands of expressions at a time. */
public final class RealEvaluation {

    /** An expression and what it is worth. */
    public record Case(Expression expression, Object expected) {}

    private final Path directory;
    private final Map<String, Object> names;
    private int checked;

    public RealEvaluation(Path directory, Map<String, Object> names) {
        this.directory = directory;
        this.names = names;
    }

    /** How many cases passed. */
    public int checked() {
        return checked;
    }

    /** Checks that fmt leaves the text alone, and that HCL and JSON are worth what is expected. */
    public void check(List<Case> cases) throws IOException {
        Body body = configuration(cases);
        Path hcl = Files.createTempDirectory(directory, "hcl");
        Path json = Files.createTempDirectory(directory, "json");
        Path text = Files.writeString(hcl.resolve("main.tf"), body.toHcl());
        Files.writeString(json.resolve("main.tf.json"), TerraformJson.toJson(body));
        assertUntouched(text);
        compare(cases, "HCL", evaluate(hcl), i -> cases.get(i).expression().toHcl());
        compare(cases, "JSON", evaluate(json), i -> cases.get(i).expression().toTemplate());
        checked += cases.size();
    }

    /** Checks that fmt leaves a file, or every file in a directory, as it is. */
    public static void assertUntouched(Path path) {
        Tools.Result fmt = Tools.attempt(
                path.toAbsolutePath().getParent(),
                "",
                Tools.tofu(),
                "fmt",
                "-check",
                "-diff",
                "-recursive",
                path.toAbsolutePath());
        assertThat(fmt.exit()).as("tofu fmt -diff:\n%.4000s", fmt.output()).isZero();
    }

    private Body configuration(List<Case> cases) {
        Body.Builder locals = Body.builder();
        local(names).entries().forEach(e -> locals.attribute((String) ((Literal) e.key()).value(), e.value()));
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            String key = "k".repeat(1 + i % 7) + i;
            entries.add(Entry.of(key, cases.get(i).expression()));
        }
        locals.attribute("all", new ObjectConstructor(entries));
        Body output = Body.builder()
                .attribute("value", new Root("local").attribute("all"))
                .attribute("sensitive", Literal.TRUE) // or apply spends most of its time on showing it
                .build();
        return Body.builder()
                .block("locals", List.of(), locals.build())
                .block("output", List.of("all"), output)
                .build();
    }

    private static ObjectConstructor local(Map<String, Object> names) {
        return (ObjectConstructor) literal(names.getOrDefault("local", Map.of()));
    }

    private static Expression literal(Object value) {
        if (value instanceof Map<?, ?> map) {
            return new ObjectConstructor(map.entrySet().stream()
                    .map(e -> Entry.of((String) e.getKey(), literal(e.getValue())))
                    .toList());
        }
        if (value instanceof List<?> list) {
            return new Tuple(list.stream().map(RealEvaluation::literal).toList());
        }
        return value instanceof BigDecimal number ? Literal.of(number) : new Literal(value);
    }

    /** Applies the configuration, which has nothing but an output; jsonencode would normalize the JSON text itself. */
    private static Map<?, ?> evaluate(Path directory) {
        Tools.run(directory, "", Tools.tofu(), "apply", "-auto-approve", "-no-color");
        return (Map<?, ?>) JsonValues.parse(Tools.run(directory, "", Tools.tofu(), "output", "-json", "all"));
    }

    private static void compare(
            List<Case> cases, String form, Map<?, ?> actual, java.util.function.IntFunction<String> text) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < cases.size() && wrong.size() < 5; i++) {
            Object value = actual.get("k".repeat(1 + i % 7) + i);
            if (!JsonValues.same(cases.get(i).expected(), value)) {
                wrong.add(form + "\n  expected " + cases.get(i).expected() + "\n  was      " + value + "\n  text     "
                        + text.apply(i));
            }
        }
        assertThat(wrong).isEmpty();
    }
}
