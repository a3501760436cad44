package io.cloudoven.arm.expression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of an expression: {@code concat('a', parameters('b').c[0])}.
 *
 * <pre>{@code
 * expression := primary { '.' name | '[' expression ']' }
 * primary    := string | integer | name [ '.' name ] '(' [ expression { ',' expression } ] ')'
 * string     := "'" { any but "'" | "''" } "'"
 * }</pre>
 *
 * <p>Time and memory are linear in the length; nesting is limited, so that no text overflows the stack.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions">Syntax and
 *     expressions</a>
 */
public final class ExpressionParser {
    /** How many characters an expression may have, brackets included. */
    public static final int LONGEST = 24_576;

    private static final int DEEPEST = 300;

    private final String text;
    private final int end;
    private final @Nullable List<Integer> positions;
    private int at;
    private int depth;

    private ExpressionParser(String text, int start, int end, @Nullable List<Integer> positions) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.positions = positions;
    }

    /**
     * The expression of a text without the brackets that JSON has around it.
     *
     * @throws ExpressionSyntaxException with the column of what is wrong
     */
    public static LanguageExpression parse(String text) {
        return plain(text, null).whole();
    }

    /**
     * The column, counted from 1, where a part of an expression begins in the text that it was parsed from.
     *
     * @param part one of the nodes of {@code whole}, that very object
     */
    public static int column(String text, LanguageExpression whole, LanguageExpression part) {
        List<Integer> positions = new ArrayList<>();
        plain(text, positions).whole();
        return column(positions, whole, part);
    }

    /** The expression of a text with its brackets. */
    static LanguageExpression parseBracketed(String text) {
        return bracketed(text, null).whole();
    }

    /** The column in a text with its brackets. */
    static int columnBracketed(String text, LanguageExpression whole, LanguageExpression part) {
        List<Integer> positions = new ArrayList<>();
        bracketed(text, positions).whole();
        return column(positions, whole, part);
    }

    private static ExpressionParser plain(String text, @Nullable List<Integer> positions) {
        return new ExpressionParser(text, 0, text.length(), positions);
    }

    private static ExpressionParser bracketed(String text, @Nullable List<Integer> positions) {
        return new ExpressionParser(text, 1, text.length() - 1, positions);
    }

    private static int column(List<Integer> positions, LanguageExpression whole, LanguageExpression part) {
        int index = PostOrder.indexOf(part, whole);
        return 1 + positions.get(index < 0 ? positions.size() - 1 : index);
    }

    private LanguageExpression whole() {
        if (text.length() > LONGEST) {
            throw new ExpressionSyntaxException(
                    "the expression has " + text.length() + " characters, but Azure takes at most " + LONGEST,
                    text,
                    LONGEST);
        }
        LanguageExpression expression = expression();
        skipBlanks();
        if (at < end) {
            throw expected("the end of the expression");
        }
        return expression;
    }

    private LanguageExpression expression() {
        int outer = depth;
        deeper();
        LanguageExpression expression = primary();
        while (true) {
            skipBlanks();
            int start = at;
            if (next('.')) {
                deeper();
                skipBlanks();
                expression = made(start, new Member(expression, name("the name of a property")));
            } else if (next('[')) {
                deeper();
                LanguageExpression index = expression();
                expect(']');
                expression = made(start, new Element(expression, index));
            } else {
                depth = outer;
                return expression;
            }
        }
    }

    private LanguageExpression primary() {
        skipBlanks();
        int start = at;
        if (next('\'')) {
            return made(start, new Literal(string(start)));
        }
        char c = peek();
        if (isDigit(c) || c == '-' || c == '+') {
            return made(start, new Literal(integer(start)));
        }
        String name = name("a function, a string in single quotes or an integer");
        String namespace = null;
        skipBlanks();
        if (next('.')) {
            namespace = name;
            skipBlanks();
            name = name("the name of a function");
        }
        expect('(');
        return made(start, new Call(namespace, name, arguments()));
    }

    private List<LanguageExpression> arguments() {
        List<LanguageExpression> arguments = new ArrayList<>();
        skipBlanks();
        if (next(')')) {
            return arguments;
        }
        while (true) {
            arguments.add(expression());
            skipBlanks();
            if (next(')')) {
                return arguments;
            }
            if (!next(',')) {
                throw expected("',' or ')'");
            }
        }
    }

    private String string(int start) {
        StringBuilder before = null;
        while (true) {
            int quote = text.indexOf('\'', at);
            if (quote < 0 || quote >= end) {
                break;
            }
            String piece = text.substring(at, quote);
            at = quote + 1;
            if (next('\'')) {
                before = before == null ? new StringBuilder() : before;
                before.append(piece).append('\'');
            } else {
                return before == null ? piece : before.append(piece).toString();
            }
        }
        throw new ExpressionSyntaxException("the string that begins there has no end: a quote is missing", text, start);
    }

    private Long integer(int start) {
        at++;
        while (isDigit(peek())) {
            at++;
        }
        try {
            return Long.parseLong(text.substring(start, at));
        } catch (NumberFormatException tooLarge) {
            throw new ExpressionSyntaxException(
                    "'" + text.substring(start, at) + "' is no integer of 64 bits", text, start);
        }
    }

    private String name(String wanted) {
        int start = at;
        if (!isNameStart(peek())) {
            throw expected(wanted);
        }
        while (isNameStart(peek()) || isDigit(peek())) {
            at++;
        }
        return text.substring(start, at);
    }

    private LanguageExpression made(int start, LanguageExpression node) {
        if (positions != null) {
            positions.add(start);
        }
        return node;
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw new ExpressionSyntaxException("the expression is nested more than " + DEEPEST + " deep", text, at);
        }
    }

    private void expect(char c) {
        skipBlanks();
        if (!next(c)) {
            throw expected("'" + c + "'");
        }
    }

    private boolean next(char c) {
        if (at < end && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    /** The character here; one that nothing accepts at the end. */
    private char peek() {
        return at < end ? text.charAt(at) : '\0';
    }

    private void skipBlanks() {
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(char c) {
        return c == '_' || c == '$' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private ExpressionSyntaxException expected(String what) {
        String got = at >= end ? "the end" : "'" + Character.toString(text.codePointAt(at)) + "'";
        return new ExpressionSyntaxException("expected " + what + ", but found " + got, text, at);
    }
}
