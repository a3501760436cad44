package io.cloudoven.terraform.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.terraform.hcl.Body;
import io.cloudoven.terraform.hcl.Call;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.ObjectConstructor;
import io.cloudoven.terraform.hcl.ObjectConstructor.Entry;
import io.cloudoven.terraform.hcl.Root;
import io.cloudoven.terraform.hcl.Tuple;
import io.cloudoven.tools.JsonValues;
import io.cloudoven.tools.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenTofu accepts the arguments that are references, keywords or plain characters, in HCL and in JSON alike. */
class MeaningIT {
    private static final Expression ALIAS = new Root("terraform").attribute("other");
    private static final Expression DATA = new Root("terraform_data");

    @TempDir
    Path directory;

    @Test
    void both_forms_are_valid_and_apply_to_the_same_outputs() throws IOException {
        Body body = configuration();
        Object hcl = outputs(directory.resolve("hcl"), "main.tf", body.toHcl());
        Object json = outputs(directory.resolve("json"), "main.tf.json", TerraformJson.toJson(body));
        assertThat(json).isEqualTo(hcl);
        assertThat(hcl).isEqualTo(Map.of("text", "${verbatim} $${x} %{if}", "trigger", "second"));
    }

    private static Object outputs(Path directory, String file, String text) throws IOException {
        Path module = Files.createDirectories(directory.resolve("net"));
        Files.writeString(directory.resolve(file), text);
        Files.writeString(module.resolve("main.tf"), module().toHcl());
        Tools.run(directory, "", Tools.tofu(), "init", "-no-color");
        Tools.run(directory, "", Tools.tofu(), "validate", "-no-color");
        Tools.run(directory, "", Tools.tofu(), "apply", "-auto-approve", "-no-color");
        Object all = JsonValues.parse(Tools.run(directory, "", Tools.tofu(), "output", "-json"));
        return Map.of("text", value(all, "text"), "trigger", value(all, "trigger"));
    }

    private static Object value(Object outputs, String name) {
        return ((Map<?, ?>) ((Map<?, ?>) outputs).get(name)).get("value");
    }

    private static Body module() {
        ObjectConstructor requirement = new ObjectConstructor(List.of(
                Entry.of("source", Literal.of("terraform.io/builtin/terraform")),
                Entry.of("configuration_aliases", new Tuple(List.of(ALIAS)))));
        Body providers = Body.builder().attribute("terraform", requirement).build();
        Body terraform =
                Body.builder().block("required_providers", List.of(), providers).build();
        return Body.builder().block("terraform", List.of(), terraform).build();
    }

    private static Body configuration() {
        Expression first = DATA.attribute("first");
        Body.Builder second = Body.builder()
                .attribute("input", Literal.of("second"))
                .attribute("provider", ALIAS)
                .attribute("depends_on", new Tuple(List.of(first)));
        second.block(
                "lifecycle",
                List.of(),
                Body.builder()
                        .attribute("ignore_changes", new Tuple(List.of(new Root("triggers_replace"))))
                        .attribute("replace_triggered_by", new Tuple(List.of(first.attribute("output"))))
                        .build());
        second.block(
                "provisioner",
                List.of("local-exec"),
                Body.builder()
                        .attribute("command", Literal.of("true"))
                        .attribute("when", new Root("destroy"))
                        .attribute("on_failure", new Root("continue"))
                        .build());
        ObjectConstructor builtin =
                new ObjectConstructor(List.of(Entry.of("source", Literal.of("terraform.io/builtin/terraform"))));
        Body providers = Body.builder().attribute("terraform", builtin).build();
        return Body.builder()
                .block(
                        "terraform",
                        List.of(),
                        Body.builder()
                                .attribute("required_version", Literal.of(">= 1.5"))
                                .block("required_providers", List.of(), providers)
                                .build())
                .comment("every argument with a meaning of its own")
                .block(
                        "provider",
                        List.of("terraform"),
                        Body.builder().attribute("alias", Literal.of("other")).build())
                .block(
                        "variable",
                        List.of("text"),
                        Body.builder()
                                .attribute("type", Call.of("list", new Root("string")))
                                .attribute("description", Literal.of("takes ${any} text"))
                                .attribute("default", new Tuple(List.of(Literal.of("${verbatim} $${x} %{if}"))))
                                .build())
                .block(
                        "resource",
                        List.of("terraform_data", "first"),
                        Body.builder().attribute("input", Literal.of("first")).build())
                .block("resource", List.of("terraform_data", "second"), second.build())
                .block(
                        "moved",
                        List.of(),
                        Body.builder()
                                .attribute("from", DATA.attribute("old"))
                                .attribute("to", DATA.attribute("second"))
                                .build())
                .block(
                        "module",
                        List.of("net"),
                        Body.builder()
                                .attribute("source", Literal.of("./net"))
                                .attribute("providers", new ObjectConstructor(List.of(new Entry(ALIAS, ALIAS))))
                                .attribute("depends_on", new Tuple(List.of(first)))
                                .build())
                .block(
                        "output",
                        List.of("text"),
                        Body.builder()
                                .attribute(
                                        "value",
                                        new Root("var").attribute("text").index(Literal.of(0)))
                                .attribute("description", Literal.of("${description}"))
                                .build())
                .block(
                        "output",
                        List.of("trigger"),
                        Body.builder()
                                .attribute("value", DATA.attribute("second").attribute("output"))
                                .build())
                .build();
    }
}
