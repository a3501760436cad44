package io.cloudoven.terraform.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.codegen.CodegenException;
import org.junit.jupiter.api.Test;

class VersionConstraintTest {
    @Test
    void later_minor_versions_will_do() {
        assertThat(VersionConstraint.of("5.2.0", null)).isEqualTo("~> 5.2");
        assertThat(VersionConstraint.of("v0.14.2", null)).isEqualTo("~> 0.14");
    }

    @Test
    void a_pre_release_is_pinned() {
        assertThat(VersionConstraint.of("5.3.0-beta1", null)).isEqualTo("5.3.0-beta1");
    }

    @Test
    void what_is_asked_for_counts() {
        assertThat(VersionConstraint.of("5.2.0", ">= 5")).isEqualTo(">= 5");
    }

    @Test
    void there_has_to_be_one() {
        assertThatThrownBy(() -> VersionConstraint.of(null, null)).isInstanceOf(CodegenException.class);
    }
}
