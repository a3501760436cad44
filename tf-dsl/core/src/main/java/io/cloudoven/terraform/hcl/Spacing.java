package io.cloudoven.terraform.hcl;

/**
 * Whether {@code fmt} puts a space between two tokens of a line.
 *
 * <p>The rules and their order are those of {@code spaceAfterToken} in hclwrite.
 *
 * @see <a href="https://github.com/hashicorp/hcl/blob/main/hclwrite/format.go">hclwrite/format.go</a>
 */
final class Spacing {
    private Spacing() {}

    /**
     * Whether a space stands between {@code subject} and {@code after}.
     *
     * @param before what stands before {@code subject} on the line
     * @param in whether {@code subject} is the identifier {@code in}
     */
    static boolean between(Token before, Token subject, boolean in, Token after) {
        if (subject == Token.IDENTIFIER && (after == Token.OPEN_PAREN || after == Token.DOUBLE_COLON)
                || subject == Token.DOUBLE_COLON
                || subject == Token.DOT
                || after == Token.DOT
                || after == Token.COMMA
                || after == Token.ELLIPSIS) {
            return false;
        }
        if (subject == Token.COMMA) {
            return true;
        }
        if (subject == Token.TEXT
                || subject == Token.OPEN_QUOTE
                || subject == Token.OPEN_HEREDOC
                || after == Token.TEXT
                || after == Token.CLOSE_QUOTE
                || after == Token.CLOSE_HEREDOC) {
            return false;
        }
        if (in && before == Token.IDENTIFIER) {
            return true;
        }
        if (after == Token.OPEN_BRACKET
                && (subject == Token.IDENTIFIER || subject == Token.NUMBER || subject.bracketChange < 0)) {
            return false;
        }
        if (subject == Token.BANG) {
            return false;
        }
        if (subject == Token.MINUS) {
            return !sign(before);
        }
        if (subject == Token.OPEN_BRACE || after == Token.CLOSE_BRACE) {
            return !(subject == Token.OPEN_BRACE && after == Token.CLOSE_BRACE);
        }
        if (subject == Token.OPEN_TEMPLATE && after == Token.OPEN_BRACE
                || subject == Token.CLOSE_BRACE && after == Token.CLOSE_TEMPLATE) {
            return true;
        }
        if (subject == Token.CLOSE_TEMPLATE && after == Token.OPEN_TEMPLATE) {
            return false;
        }
        return subject.bracketChange <= 0 && after.bracketChange >= 0;
    }

    /** Whether fmt takes a minus after {@code before} for a sign; it does not everywhere the parser does. */
    private static boolean sign(Token before) {
        return switch (before) {
            case NONE, OPEN_PAREN, OPEN_BRACE, OPEN_BRACKET, EQUAL, COMMA, OPERATOR, MINUS, BANG -> true;
            default -> false;
        };
    }
}
