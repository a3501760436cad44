package io.cloudoven.arm.expression;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any expressions, for property tests. */
public final class ExpressionTrees {
    private ExpressionTrees() {}

    /** Expressions of a few levels. */
    public static Arbitrary<LanguageExpression> any() {
        return level(3);
    }

    private static Arbitrary<LanguageExpression> level(int depth) {
        Arbitrary<LanguageExpression> literal = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12).map(Literal::new),
                Arbitraries.strings().withChars("'[] (),.{}\\\"").ofMaxLength(8).map(Literal::new),
                Arbitraries.longs().map(Literal::new));
        if (depth == 0) {
            return literal;
        }
        Arbitrary<LanguageExpression> inner = level(depth - 1);
        Arbitrary<LanguageExpression> call = Combinators.combine(
                        name().injectNull(0.8), name(), inner.list().ofMaxSize(4))
                .as(Call::new);
        Arbitrary<LanguageExpression> member = Combinators.combine(call, name()).as(Member::new);
        Arbitrary<LanguageExpression> element = Combinators.combine(call, inner).as(Element::new);
        return Arbitraries.oneOf(literal, call, member, element);
    }

    private static Arbitrary<String> name() {
        Arbitrary<String> first = Arbitraries.strings().alpha().withChars("_$").ofLength(1);
        Arbitrary<String> rest =
                Arbitraries.strings().alpha().numeric().withChars("_$").ofMaxLength(8);
        return Combinators.combine(first, rest).as(String::concat);
    }
}
