package io.cloudoven.pipelines.expression;

import static io.cloudoven.pipelines.expression.Expression.always;
import static io.cloudoven.pipelines.expression.Expression.canceled;
import static io.cloudoven.pipelines.expression.Expression.coalesce;
import static io.cloudoven.pipelines.expression.Expression.failed;
import static io.cloudoven.pipelines.expression.Expression.format;
import static io.cloudoven.pipelines.expression.Expression.number;
import static io.cloudoven.pipelines.expression.Expression.parameter;
import static io.cloudoven.pipelines.expression.Expression.stageOutput;
import static io.cloudoven.pipelines.expression.Expression.succeeded;
import static io.cloudoven.pipelines.expression.Expression.succeededOrFailed;
import static io.cloudoven.pipelines.expression.Expression.text;
import static io.cloudoven.pipelines.expression.Expression.variable;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpressionTest {
    @Test
    void nests_as_it_reads() {
        assertThat(succeeded().and(variable("Build.SourceBranch").eq("refs/heads/main")))
                .hasToString("and(succeeded(), eq(variables['Build.SourceBranch'], 'refs/heads/main'))");
        assertThat(succeededOrFailed("a", "b")
                        .or(failed("c"), canceled(), always())
                        .not())
                .hasToString("not(or(succeededOrFailed('a', 'b'), failed('c'), canceled(), always()))");
    }

    @Test
    void quotes_texts() {
        assertThat(variable("it's").ne("a 'b'")).hasToString("ne(variables['it''s'], 'a ''b''')");
    }

    @Test
    void has_the_functions_of_texts_and_numbers() {
        assertThat(variable("a")
                        .in("x", "y")
                        .and(variable("a").startsWith("x").or(variable("a").endsWith("y"))))
                .hasToString("and(in(variables['a'], 'x', 'y'), or(startsWith(variables['a'], 'x'),"
                        + " endsWith(variables['a'], 'y')))");
        assertThat(parameter("n")
                        .ge(number(1))
                        .and(
                                parameter("n").lt(number(5)),
                                parameter("n").gt(number(0)),
                                parameter("n").le(number(9))))
                .hasToString("and(ge(parameters.n, 1), lt(parameters.n, 5), gt(parameters.n, 0), le(parameters.n, 9))");
        assertThat(coalesce(variable("a").contains("b"), format("{0}-{1}", text("x"), number(2))))
                .hasToString("coalesce(contains(variables['a'], 'b'), format('{0}-{1}', 'x', 2))");
    }

    @Test
    void is_put_into_texts() {
        assertThat(parameter("a").eq(true).compileTime()).isEqualTo("${{ eq(parameters.a, true) }}");
        assertThat(stageOutput("s", "j", "step.v").runTime()).isEqualTo("$[ stageDependencies.s.j.outputs['step.v'] ]");
    }
}
