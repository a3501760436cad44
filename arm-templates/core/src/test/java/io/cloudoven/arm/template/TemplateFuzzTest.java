package io.cloudoven.arm.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.cloudoven.arm.ArmException;
import io.cloudoven.arm.evaluation.EvaluationContext;
import java.nio.charset.StandardCharsets;

/** Text from strangers, read and evaluated as a template: an error that says where, or something that reads back equal. */
class TemplateFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void template(byte[] bytes) {
        Template template;
        try {
            template = Template.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (TemplateException refused) {
            assertThat(refused).hasMessageContaining("the template");
            return;
        }
        assertThat(Template.read(template.toJson())).isEqualTo(template);
        assertThat(template.toString()).startsWith("Template[");
        try {
            template.evaluate(EvaluationContext.resourceGroup("rg").unknownValues(asked -> asked));
        } catch (ArmException problem) {
            assertThat(problem.getMessage()).isNotBlank();
        }
    }
}
