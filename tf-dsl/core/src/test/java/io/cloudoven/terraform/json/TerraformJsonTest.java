package io.cloudoven.terraform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.cloudoven.terraform.hcl.Body;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.Root;
import io.cloudoven.terraform.hcl.Template;
import io.cloudoven.terraform.hcl.TemplatePart;
import io.cloudoven.terraform.hcl.Tuple;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerraformJsonTest {
    private static final Expression REFERENCE = new Root("a").attribute("b");

    @Test
    void expressions_are_templates_and_constants_themselves() {
        Template template = Template.quoted(new TemplatePart.Text("x-"), new TemplatePart.Interpolation(REFERENCE));
        String json = json(List.of(), "x", new Tuple(List.of(REFERENCE, template, Literal.of("${y}"), Literal.NULL)));
        assertThat(json).contains("\"${a.b}\"", "\"x-${a.b}\"", "\"$${y}\"", "null");
    }

    @Test
    void references_stand_without_markers_where_terraform_does_not_evaluate() {
        for (String path : List.of(
                "resource/depends_on",
                "resource/provider",
                "resource/lifecycle/ignore_changes",
                "resource/lifecycle/replace_triggered_by",
                "resource/provisioner/when",
                "variable/type",
                "moved/from",
                "moved/to",
                "removed/from",
                "import/to",
                "module/depends_on",
                "check/data/provider",
                "resource/dynamic/iterator",
                "resource/x/dynamic/iterator")) {
            assertThat(at(path, REFERENCE)).as(path).contains("\"a.b\"");
        }
        for (String path : List.of("resource/type", "resource/x/provider", "import/id", "module/source")) {
            assertThat(at(path, REFERENCE)).as(path).contains("\"${a.b}\"");
        }
    }

    @Test
    void characters_are_not_escaped_where_terraform_takes_them_as_they_are() {
        assertThat(at("variable/default", Literal.of("${x}"))).contains("\"${x}\"");
        assertThat(at("variable/description", Literal.of("${x}"))).contains("\"${x}\"");
        assertThat(at("output/value", Literal.of("${x}"))).contains("\"$${x}\"");
    }

    @Test
    void what_jackson_is_missing_for_is_said() throws Exception {
        URL[] classes = {
            TerraformJson.class.getProtectionDomain().getCodeSource().getLocation()
        };
        try (URLClassLoader withoutJackson = new URLClassLoader(classes, ClassLoader.getPlatformClassLoader())) {
            Class<?> body = withoutJackson.loadClass(Body.class.getName());
            Method toJson =
                    withoutJackson.loadClass(TerraformJson.class.getName()).getMethod("toJson", body);
            Object empty = body.getField("EMPTY").get(null);
            assertThatIllegalStateException()
                    .isThrownBy(() -> {
                        try {
                            toJson.invoke(null, empty);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    })
                    .withMessageContaining("com.fasterxml.jackson.core:jackson-core");
        }
    }

    private static String at(String path, Expression value) {
        String[] steps = path.split("/");
        return json(List.of(steps).subList(0, steps.length - 1), steps[steps.length - 1], value);
    }

    private static String json(List<String> blocks, String attribute, Expression value) {
        Body body = Body.builder().attribute(attribute, value).build();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            body = Body.builder().block(blocks.get(i), List.of(), body).build();
        }
        return TerraformJson.toJson(body);
    }
}
