package io.cloudoven.terraform.hcl;

import io.cloudoven.terraform.hcl.Layout.Mode;
import java.io.IOException;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Writes expressions: literals, references and operators, with parentheses where precedence asks for them. */
final class ExpressionPrinter {
    private static final int CONDITIONAL = 0;
    private static final int UNARY = 7;
    private static final int PRIMARY = 8;

    private final TokenWriter out;
    private final Layout layout;
    private final CollectionPrinter collections;
    private final TemplatePrinter templates;

    ExpressionPrinter(TokenWriter out, Mode mode) {
        this.out = out;
        layout = new Layout(out, mode);
        collections = new CollectionPrinter(out, layout, this);
        templates = new TemplatePrinter(out, layout, this);
    }

    TemplatePrinter templates() {
        return templates;
    }

    /** Whether references that are object keys mean themselves, not their value; true of {@code providers} only. */
    void referenceKeys(boolean bare) {
        collections.referenceKeys(bare);
    }

    void write(Expression wrapped) throws IOException {
        if (layout.stopped()) {
            return;
        }
        layout.down();
        Expression expression = TemplateParts.unwrap(wrapped);
        if (expression instanceof Literal literal) {
            literal(literal.value());
        } else if (expression instanceof Template template) {
            templates.write(template);
        } else if (expression instanceof Root root) {
            root(root.name());
        } else if (expression instanceof GetAttribute get) {
            source(get.source());
            name(get.name());
        } else if (expression instanceof GetIndex get) {
            source(get.source());
            key(get.key());
        } else if (expression instanceof Splat splat) {
            splat(splat);
        } else if (expression instanceof Unary unary) {
            unary(unary);
        } else if (expression instanceof Binary binary) {
            binary(binary);
        } else if (expression instanceof RawExpression raw) {
            RawText.write(raw.hcl(), out);
        } else {
            collections.write(expression);
        }
        layout.up();
    }

    /** Writes an expression on one line, whatever it takes. */
    void flat(Expression expression) throws IOException {
        Mode previous = layout.enter(Mode.FLAT);
        write(expression);
        layout.leave(previous);
    }

    /** Writes what must not bind looser than {@code precedence}, on one line. */
    void operand(Expression wrapped, int precedence) throws IOException {
        Expression expression = TemplateParts.unwrap(wrapped);
        Mode previous = layout.enter(Mode.FLAT);
        if (precedence(expression) < precedence) {
            parenthesized(expression);
        } else {
            write(expression);
        }
        layout.leave(previous);
    }

    private void parenthesized(Expression expression) throws IOException {
        out.token(Token.OPEN_PAREN, "(");
        write(expression);
        out.token(Token.CLOSE_PAREN, ")");
    }

    private static int precedence(Expression expression) {
        if (expression instanceof Conditional || expression instanceof RawExpression) {
            return CONDITIONAL;
        }
        if (expression instanceof Binary binary) {
            return binary.operator().precedence();
        }
        if (expression instanceof Unary
                || expression instanceof Literal literal
                        && literal.value() instanceof Number
                        && Numbers.negative(literal.value())) {
            return UNARY;
        }
        return PRIMARY;
    }

    private void literal(@Nullable Object value) throws IOException {
        if (value instanceof String text) {
            templates.quoted(text);
        } else if (value instanceof Number) {
            if (Numbers.negative(value)) {
                out.token(Token.MINUS, "-");
            }
            out.token(Token.NUMBER, Numbers.text(value));
        } else {
            out.token(Token.IDENTIFIER, String.valueOf(value));
        }
    }

    private void root(String name) throws IOException {
        if (name.equals("for")) { // begins a for expression where a list or object has just begun
            out.token(Token.OPEN_PAREN, "(");
            out.token(Token.IDENTIFIER, name);
            out.token(Token.CLOSE_PAREN, ")");
        } else {
            out.token(Token.IDENTIFIER, name);
        }
    }

    /** Writes what an attribute, index or splat is taken of. */
    private void source(Expression wrapped) throws IOException {
        Expression source = TemplateParts.unwrap(wrapped);
        if (source instanceof Root
                || source instanceof GetAttribute
                || source instanceof GetIndex
                || source instanceof Call
                || source instanceof Tuple
                || source instanceof ObjectConstructor
                || source instanceof ForTuple
                || source instanceof ForObject) {
            write(source);
        } else {
            Mode previous = layout.enter(Mode.FLAT);
            parenthesized(source);
            layout.leave(previous);
        }
    }

    private void name(String name) throws IOException {
        if (Identifiers.valid(name)) {
            out.token(Token.DOT, ".");
            out.token(Token.IDENTIFIER, name);
        } else {
            out.token(Token.OPEN_BRACKET, "[");
            templates.quoted(name);
            out.token(Token.CLOSE_BRACKET, "]");
        }
    }

    private void key(Expression key) throws IOException {
        out.token(Token.OPEN_BRACKET, "[");
        flat(key);
        out.token(Token.CLOSE_BRACKET, "]");
    }

    private void splat(Splat splat) throws IOException {
        source(splat.source());
        if (splat.full()) {
            out.token(Token.OPEN_BRACKET, "[");
            out.token(Token.OPERATOR, "*");
            out.token(Token.CLOSE_BRACKET, "]");
        } else {
            out.token(Token.DOT, ".");
            out.token(Token.OPERATOR, "*");
        }
        for (Splat.Step step : splat.steps()) {
            if (step instanceof Splat.Step.Name named) {
                name(named.name());
            } else if (step instanceof Splat.Step.Key keyed) {
                key(keyed.key());
            }
        }
    }

    private void unary(Unary unary) throws IOException {
        boolean not = unary.operator() == Unary.Operator.NOT;
        out.token(not ? Token.BANG : Token.MINUS, unary.operator().symbol());
        operand(unary.operand(), UNARY);
    }

    /** Writes a chain of operators; its left side is walked, not recursed into, since it can be long. */
    private void binary(Binary binary) throws IOException {
        ArrayDeque<Binary> chain = new ArrayDeque<>();
        Binary first = binary;
        chain.push(first);
        while (TemplateParts.unwrap(first.left()) instanceof Binary left
                && left.operator().precedence() >= first.operator().precedence()) {
            chain.push(left);
            first = left;
        }
        operand(first.left(), first.operator().precedence());
        while (!chain.isEmpty() && !layout.stopped()) {
            Binary next = chain.pop();
            boolean minus = next.operator() == Binary.Operator.SUBTRACT;
            out.token(minus ? Token.MINUS : Token.OPERATOR, next.operator().symbol());
            operand(next.right(), next.operator().precedence() + 1);
        }
    }
}
