package io.cloudoven.terraform.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.codegen.CodegenException;
import io.cloudoven.schema.model.ProviderSchema;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final ProviderSchema SCHEMA = Schemas.ofCase("selection");

    @Test
    void a_part_is_what_it_is_in_the_whole() {
        Map<String, String> whole = Schemas.generate(SCHEMA);
        Map<String, String> part = Schemas.generate(
                SCHEMA,
                Selection.builder()
                        .resources("cloud_b")
                        .dataSources()
                        .ephemeralResources()
                        .build());
        assertThat(part).hasSizeLessThan(whole.size()).isNotEmpty();
        part.forEach((path, text) -> assertThat(text).isEqualTo(whole.get(path)));
    }

    @Test
    void only_what_the_selected_use_comes_with_them() {
        assertThat(Schemas.generate(
                                SCHEMA,
                                Selection.builder()
                                        .resources("cloud_?c")
                                        .dataSources()
                                        .ephemeralResources()
                                        .build())
                        .keySet())
                .containsExactly(
                        "io/cloudoven/terraform/cloud/Bc.java",
                        "io/cloudoven/terraform/cloud/Cloud.java",
                        "io/cloudoven/terraform/cloud/package-info.java");
    }

    @Test
    void all_unknown_names_are_said_with_close_ones() {
        Selection selection = Selection.builder()
                .resources("cloud_bd", "cloud_b", "bc", "aws_*")
                .dataSources("cloud_dd")
                .build();
        assertThatThrownBy(() -> Schemas.generate(SCHEMA, selection))
                .isInstanceOf(CodegenException.class)
                .hasMessage("""
                        registry.terraform.io/hashicorp/cloud 1.2.3 does not have all that is selected; correct the names
                          - there is no resource "cloud_bd"; did you mean cloud_b or cloud_bc or cloud_a?
                          - there is no resource "bc"; did you mean cloud_bc?
                          - no resource name matches "aws_*"
                          - there is no data source "cloud_dd"; did you mean cloud_d or cloud_a?""");
    }

    @Test
    void a_package_has_to_be_one() {
        assertThatThrownBy(() -> GenerationOptions.builder("com.example.class"))
                .isInstanceOf(CodegenException.class)
                .hasMessageContaining("com.example.class");
    }
}
