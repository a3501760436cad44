package io.cloudoven.terraform.expression;

import static io.cloudoven.terraform.expression.Expansion.expand;
import static io.cloudoven.terraform.expression.Locals.N;
import static io.cloudoven.terraform.expression.Locals.NUMBERS;
import static io.cloudoven.terraform.expression.NumericFunctions.*;
import static io.cloudoven.terraform.expression.Written.written;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NumericFunctionsTest {

    static Stream<Written> cases() {
        return Stream.of(
                written(abs(Value.of(-3)), "abs(-3)").means("3"),
                written(ceil(Value.of(1.5)), "ceil(1.5)").means("2"),
                written(floor(Value.of(1.5)), "floor(1.5)").means("1"),
                written(log(Value.of(16), 2), "log(16, 2)").means("4"),
                written(log(Value.of(16), Value.of(2)), "log(16, 2)").means("4"),
                written(max(N, Value.of(9), Value.of(8)), "max(local.n, 9, 8)").means("9"),
                written(max(N, 9), "max(local.n, 9)").means("9"),
                written(max(expand(NUMBERS)), "max(local.numbers...)").means("3"),
                written(min(N, Value.of(9)), "min(local.n, 9)").means("7"),
                written(min(N, 3), "min(local.n, 3)").means("3"),
                written(min(expand(NUMBERS)), "min(local.numbers...)").means("1"),
                written(parseint(Value.of("ff"), 16), "parseint(\"ff\", 16)").means("255"),
                written(parseint(Value.of("11"), N), "parseint(\"11\", local.n)")
                        .means("8"),
                written(pow(N, 2), "pow(local.n, 2)").means("49"),
                written(pow(2, N), "pow(2, local.n)").means("128"),
                written(pow(N, Value.of(1)), "pow(local.n, 1)").means("7"),
                written(signum(Value.of(-7)), "signum(-7)").means("-1"));
    }

    @TestFactory
    Stream<DynamicTest> numericFunctionsAreWrittenAsTerraformCallsThem() {
        return Written.tests(cases());
    }
}
