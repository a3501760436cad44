package io.cloudoven.terraform.hcl;

import io.cloudoven.terraform.hcl.Layout.Mode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes {@code for} expressions and conditionals. */
final class ClausePrinter {
    private final TokenWriter out;
    private final Layout layout;
    private final ExpressionPrinter expressions;

    ClausePrinter(TokenWriter out, Layout layout, ExpressionPrinter expressions) {
        this.out = out;
        this.layout = layout;
        this.expressions = expressions;
    }

    void onOneLine(Expression expression) throws IOException {
        if (expression instanceof ForTuple loop) {
            out.token(Token.OPEN_BRACKET, "[");
            forTuple(loop);
            out.token(Token.CLOSE_BRACKET, "]");
        } else if (expression instanceof ForObject loop) {
            out.token(Token.OPEN_BRACE, "{");
            forObject(loop);
            out.token(Token.CLOSE_BRACE, "}");
        } else if (expression instanceof Conditional conditional) {
            Mode previous = layout.enter(layout.mode() == Mode.TRIAL ? Mode.INLINE : layout.mode());
            conditional(conditional, false);
            layout.leave(previous);
        } else {
            throw new AssertionError(expression.getClass());
        }
    }

    void onLines(Expression expression) throws IOException {
        if (expression instanceof ForTuple loop) {
            out.token(Token.OPEN_BRACKET, "[");
            out.newline();
            forTuple(loop);
            out.newline();
            out.token(Token.CLOSE_BRACKET, "]");
        } else if (expression instanceof ForObject loop) {
            out.token(Token.OPEN_BRACE, "{");
            out.newline();
            forObject(loop);
            out.newline();
            out.token(Token.CLOSE_BRACE, "}");
        } else if (expression instanceof Conditional conditional) {
            out.token(Token.OPEN_PAREN, "(");
            out.newline();
            conditional(conditional, true);
            out.newline();
            out.token(Token.CLOSE_PAREN, ")");
        } else {
            throw new AssertionError(expression.getClass());
        }
    }

    private void forTuple(ForTuple loop) throws IOException {
        header(loop.key(), loop.value(), loop.collection());
        out.token(Token.OPERATOR, ":");
        expressions.write(loop.result());
        condition(loop.condition());
    }

    private void forObject(ForObject loop) throws IOException {
        header(loop.key(), loop.value(), loop.collection());
        out.token(Token.OPERATOR, ":");
        expressions.write(loop.resultKey());
        out.token(Token.ARROW, "=>");
        expressions.write(loop.resultValue());
        if (loop.grouping()) {
            out.token(Token.ELLIPSIS, "...");
        }
        condition(loop.condition());
    }

    /** Writes {@code for key, value in collection}. */
    void header(String key, String value, Expression collection) throws IOException {
        out.token(Token.IDENTIFIER, "for");
        if (!key.isEmpty()) {
            out.token(Token.IDENTIFIER, key);
            out.token(Token.COMMA, ",");
        }
        out.token(Token.IDENTIFIER, value);
        out.token(Token.IDENTIFIER, "in");
        expressions.write(collection);
    }

    private void condition(@Nullable Expression condition) throws IOException {
        if (condition != null) {
            out.token(Token.IDENTIFIER, "if");
            expressions.flat(condition);
        }
    }

    /** Writes a conditional and the ones in its last branch, which need no parentheses and no recursion. */
    private void conditional(Conditional first, boolean lines) throws IOException {
        Conditional conditional = first;
        while (true) {
            expressions.operand(conditional.condition(), 1);
            separate(lines);
            out.token(Token.OPERATOR, "?");
            branch(conditional.then());
            separate(lines);
            out.token(Token.OPERATOR, ":");
            if (!(TemplateParts.unwrap(conditional.otherwise()) instanceof Conditional next) || layout.stopped()) {
                break;
            }
            conditional = next;
        }
        expressions.write(conditional.otherwise());
    }

    /** The branch between {@code ?} and {@code :}; a conditional in it is put in parentheses for the reader. */
    private void branch(Expression branch) throws IOException {
        if (TemplateParts.unwrap(branch) instanceof Conditional && !layout.open()) {
            out.token(Token.OPEN_PAREN, "(");
            expressions.write(branch);
            out.token(Token.CLOSE_PAREN, ")");
        } else {
            expressions.write(branch);
        }
    }

    private void separate(boolean lines) throws IOException {
        if (lines) {
            out.newline();
        }
    }
}
