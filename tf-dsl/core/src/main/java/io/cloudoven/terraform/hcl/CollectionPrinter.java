package io.cloudoven.terraform.hcl;

import io.cloudoven.terraform.hcl.Layout.Mode;
import java.io.IOException;
import java.util.List;

/** Writes what may take several lines: lists, objects and calls; {@code for} and conditionals it passes on. */
final class CollectionPrinter {
    private final TokenWriter out;
    private final Layout layout;
    private final ExpressionPrinter expressions;
    private final ClausePrinter clauses;
    private boolean referenceKeys;

    CollectionPrinter(TokenWriter out, Layout layout, ExpressionPrinter expressions) {
        this.out = out;
        this.layout = layout;
        this.expressions = expressions;
        clauses = new ClausePrinter(out, layout, expressions);
    }

    void referenceKeys(boolean bare) {
        referenceKeys = bare;
    }

    /** Writes {@code expression} on one line if it fits or has to, else on several. */
    void write(Expression expression) throws IOException {
        if (!layout.open()) {
            onOneLine(expression);
            return;
        }
        TokenWriter.Mark mark = out.mark();
        layout.beginTrial();
        onOneLine(expression);
        if (!layout.endTrial()) {
            out.reset(mark);
            onLines(expression);
        }
    }

    private void onOneLine(Expression expression) throws IOException {
        if (expression instanceof Tuple tuple) {
            out.token(Token.OPEN_BRACKET, "[");
            separated(tuple.elements());
            out.token(Token.CLOSE_BRACKET, "]");
        } else if (expression instanceof ObjectConstructor object) {
            object(object.entries());
        } else if (expression instanceof Call call) {
            call(call);
        } else {
            clauses.onOneLine(expression);
        }
    }

    private void separated(List<Expression> elements) throws IOException {
        for (int i = 0; i < elements.size() && !layout.stopped(); i++) {
            if (i > 0) {
                out.token(Token.COMMA, ",");
            }
            expressions.write(elements.get(i));
        }
    }

    private void object(List<ObjectConstructor.Entry> entries) throws IOException {
        out.token(Token.OPEN_BRACE, "{");
        if (!entries.isEmpty() && layout.mode() == Mode.TRIAL) {
            layout.fail();
        }
        for (int i = 0; i < entries.size() && !layout.stopped(); i++) {
            if (i > 0) {
                out.token(Token.COMMA, ",");
            }
            objectKey(entries.get(i).key());
            out.token(Token.EQUAL, "=");
            expressions.write(entries.get(i).value());
        }
        out.token(Token.CLOSE_BRACE, "}");
    }

    private void call(Call call) throws IOException {
        name(call.name());
        out.token(Token.OPEN_PAREN, "(");
        boolean several = call.arguments().size() > 1;
        Mode previous = layout.enter(layout.mode() == Mode.TRIAL && several ? Mode.INLINE : layout.mode());
        separated(call.arguments());
        layout.leave(previous);
        if (call.expandFinal()) {
            out.token(Token.ELLIPSIS, "...");
        }
        out.token(Token.CLOSE_PAREN, ")");
    }

    private void name(String name) throws IOException {
        int from = 0;
        for (int colon = name.indexOf("::"); colon >= 0; colon = name.indexOf("::", from)) {
            out.token(Token.IDENTIFIER, name.substring(from, colon));
            out.token(Token.DOUBLE_COLON, "::");
            from = colon + 2;
        }
        out.token(Token.IDENTIFIER, from == 0 ? name : name.substring(from));
    }

    private void objectKey(Expression wrapped) throws IOException {
        Expression key = TemplateParts.unwrap(wrapped);
        if (key instanceof Literal literal && literal.value() instanceof String name) {
            if (Identifiers.valid(name) && !name.equals("for")) {
                out.token(Token.IDENTIFIER, name);
            } else {
                expressions.flat(key);
            }
        } else if (key instanceof Template || referenceKeys && key instanceof GetAttribute) {
            expressions.flat(key);
        } else {
            out.token(Token.OPEN_PAREN, "(");
            expressions.flat(key);
            out.token(Token.CLOSE_PAREN, ")");
        }
    }

    private void onLines(Expression expression) throws IOException {
        if (expression instanceof Tuple tuple) {
            out.token(Token.OPEN_BRACKET, "[");
            elements(tuple.elements(), false);
            out.token(Token.CLOSE_BRACKET, "]");
        } else if (expression instanceof ObjectConstructor object) {
            objectOnLines(object.entries());
        } else if (expression instanceof Call call) {
            callOnLines(call);
        } else {
            clauses.onLines(expression);
        }
    }

    private void objectOnLines(List<ObjectConstructor.Entry> entries) throws IOException {
        out.token(Token.OPEN_BRACE, "{");
        out.newline();
        for (ObjectConstructor.Entry entry : entries) {
            objectKey(entry.key());
            out.token(Token.EQUAL, "=");
            expressions.write(entry.value());
            out.newline();
        }
        out.token(Token.CLOSE_BRACE, "}");
    }

    private void callOnLines(Call call) throws IOException {
        name(call.name());
        out.token(Token.OPEN_PAREN, "(");
        if (call.arguments().size() == 1) {
            expressions.write(call.arguments().get(0));
            if (call.expandFinal()) {
                out.token(Token.ELLIPSIS, "...");
            }
        } else {
            elements(call.arguments(), call.expandFinal());
        }
        out.token(Token.CLOSE_PAREN, ")");
    }

    /** One element a line, with a comma after the last or an ellipsis. */
    private void elements(List<Expression> elements, boolean expandFinal) throws IOException {
        out.newline();
        for (int i = 0; i < elements.size(); i++) {
            expressions.write(elements.get(i));
            if (expandFinal && i + 1 == elements.size()) {
                out.token(Token.ELLIPSIS, "...");
            } else {
                out.token(Token.COMMA, ",");
            }
            out.newline();
        }
    }
}
