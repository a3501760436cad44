package io.cloudoven.terraform.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * How a value is written, and what OpenTofu makes of that.
 *
 * @param json the result as OpenTofu encodes it; null when another one comes in each run, and only that it evaluates is
 *     checked
 * @param evaluated whether OpenTofu 1.12 has everything in it
 */
record Written(Value<?> value, String hcl, @Nullable String json, boolean evaluated) {

    static Written written(Value<?> value, String hcl) {
        return new Written(value, hcl, null, true);
    }

    Written means(String result) {
        return new Written(value, hcl, result, true);
    }

    /** For what is in Terraform only, or depends on a provider. */
    Written unevaluated() {
        return new Written(value, hcl, null, false);
    }

    static Stream<DynamicTest> tests(Stream<Written> cases) {
        return cases.map(each -> DynamicTest.dynamicTest(
                each.hcl, () -> assertThat(each.value.expression().toHcl()).isEqualTo(each.hcl)));
    }
}
