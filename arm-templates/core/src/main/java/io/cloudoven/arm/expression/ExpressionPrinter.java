package io.cloudoven.arm.expression;

import java.util.List;

/** The text of an expression, in the form that Azure's own tools write. */
final class ExpressionPrinter {
    private final StringBuilder text = new StringBuilder();

    private ExpressionPrinter() {}

    static String text(LanguageExpression expression) {
        ExpressionPrinter printer = new ExpressionPrinter();
        printer.print(expression);
        return printer.text.toString();
    }

    private void print(LanguageExpression expression) {
        if (expression instanceof Literal literal) {
            print(literal);
        } else if (expression instanceof Call call) {
            print(call);
        } else if (expression instanceof Member member) {
            print(member.target());
            text.append('.').append(member.name());
        } else if (expression instanceof Element element) {
            print(element.target());
            text.append('[');
            print(element.index());
            text.append(']');
        }
    }

    private void print(Literal literal) {
        if (literal.value() instanceof String string) {
            text.append('\'').append(string.replace("'", "''")).append('\'');
        } else {
            text.append(literal.value());
        }
    }

    private void print(Call call) {
        text.append(call.qualifiedName()).append('(');
        List<LanguageExpression> arguments = call.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            if (i > 0) {
                text.append(", ");
            }
            print(arguments.get(i));
        }
        text.append(')');
    }
}
