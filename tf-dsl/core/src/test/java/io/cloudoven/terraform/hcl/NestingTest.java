package io.cloudoven.terraform.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Deep trees are written or refused, on a stack half the usual size. */
class NestingTest {
    private static final int SMALL_STACK = 512 * 1024;

    @Test
    void ten_thousand_levels_are_refused_with_a_reason() throws Exception {
        for (UnaryOperator<Expression> nest : List.<UnaryOperator<Expression>>of(
                e -> new Tuple(List.of(e)),
                e -> Cases.object("a", e),
                e -> Call.of("f", e),
                e -> new Unary(Unary.Operator.NOT, e),
                e -> new GetIndex(e, Literal.of(0)),
                e -> new Binary(Binary.Operator.ADD, Literal.of(1), e),
                e -> new ForTuple("", "v", e, new Root("v"), null),
                e -> new Conditional(e, Literal.of(1), Literal.of(2)),
                e -> Template.quoted(new TemplatePart.Text("a"), new TemplatePart.Interpolation(e)))) {
            assertThat(print(nest, 10_000)).startsWith("the expression is nested ");
            assertThat(print(nest, 240)).doesNotStartWith("the expression");
        }
    }

    @Test
    void a_stack_too_small_for_the_limit_is_the_same_error() throws Exception {
        Thread thread = new Thread(null, () -> message = attempt(e -> new Tuple(List.of(e)), 490), "tiny", 64 * 1024);
        thread.start();
        thread.join();
        assertThat(message).isNotEqualTo("overflow");
    }

    @Test
    void long_chains_are_not_deep() throws Exception {
        assertThat(print(e -> new Binary(Binary.Operator.ADD, e, Literal.of(1)), 10_000))
                .hasSize(40_005);
        assertThat(print(e -> new Conditional(new Root("c"), Literal.of(1), e), 10_000))
                .endsWith(": var.a\n)");
        assertThat(print(e -> Template.quoted(new TemplatePart.Interpolation(e)), 10_000))
                .isEqualTo("var.a");
    }

    private volatile String message = "nothing";

    private static String print(UnaryOperator<Expression> nest, int levels) throws InterruptedException {
        String[] result = {"nothing"};
        Thread thread = new Thread(null, () -> result[0] = attempt(nest, levels), "small stack", SMALL_STACK);
        thread.start();
        thread.join();
        return result[0];
    }

    private static String attempt(UnaryOperator<Expression> nest, int levels) {
        Expression expression = new Root("var").attribute("a");
        for (int i = 0; i < levels; i++) {
            expression = nest.apply(expression);
        }
        try {
            return expression.toHcl();
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        } catch (StackOverflowError e) {
            return "overflow";
        }
    }
}
