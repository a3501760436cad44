package io.cloudoven.terraform.hcl;

/** The kinds of token the formatter tells apart, as {@code hclsyntax} scans them. */
enum Token {
    NONE(0),
    IDENTIFIER(0),
    NUMBER(0),
    OPEN_BRACE(1),
    CLOSE_BRACE(-1),
    OPEN_BRACKET(1),
    CLOSE_BRACKET(-1),
    OPEN_PAREN(1),
    CLOSE_PAREN(-1),
    OPEN_QUOTE(0),
    CLOSE_QUOTE(0),
    OPEN_HEREDOC(0),
    CLOSE_HEREDOC(0),
    /** Literal characters in a quoted template or a heredoc. */
    TEXT(0),
    OPEN_TEMPLATE(1),
    CLOSE_TEMPLATE(-1),
    DOT(0),
    DOUBLE_COLON(0),
    COMMA(0),
    ELLIPSIS(0),
    EQUAL(0),
    BANG(0),
    MINUS(0),
    /** An operator after which a minus is a sign: arithmetic, comparison, logic, {@code ?} and {@code :}. */
    OPERATOR(0),
    /** {@code =>}. */
    ARROW(0),
    COMMENT(0);

    /** What the token does to the number of open brackets. */
    final int bracketChange;

    Token(int bracketChange) {
        this.bracketChange = bracketChange;
    }
}
