package io.cloudoven.terraform.hcl;

import java.io.IOException;

/** Writes expression text that is not parsed, with the spaces its first and last characters ask for. */
final class RawText {
    private RawText() {}

    static void write(String hcl, TokenWriter out) throws IOException {
        Token first = first(hcl);
        Token last = last(hcl);
        int spaces = out.spaces();
        StringBuilder line = out.start(first);
        // Lines of a heredoc mean what they are; any other line can be indented.
        if (spaces == 0 || hcl.indexOf('\n') < 0 || hcl.contains("<<")) {
            line.append(hcl);
        } else {
            indented(hcl, spaces, line);
        }
        out.continueAs(last, -first.bracketChange);
    }

    private static void indented(String hcl, int spaces, StringBuilder line) {
        for (int i = 0; i < hcl.length(); i++) {
            char c = hcl.charAt(i);
            line.append(c);
            if (c == '\n' && i + 1 < hcl.length() && hcl.charAt(i + 1) != '\n') {
                for (int j = 0; j < spaces; j++) {
                    line.append(' ');
                }
            }
        }
    }

    private static Token first(String hcl) {
        char c = hcl.charAt(0);
        return switch (c) {
            case '(' -> Token.OPEN_PAREN;
            case '[' -> Token.OPEN_BRACKET;
            case '{' -> Token.OPEN_BRACE;
            case '"' -> Token.OPEN_QUOTE;
            case '<' -> Token.OPEN_HEREDOC;
            case '-' -> Token.MINUS;
            case '!' -> Token.BANG;
            default -> c >= '0' && c <= '9' ? Token.NUMBER : Token.IDENTIFIER;
        };
    }

    private static Token last(String hcl) {
        char c = hcl.charAt(hcl.length() - 1);
        return switch (c) {
            case ')' -> Token.CLOSE_PAREN;
            case ']' -> Token.CLOSE_BRACKET;
            case '}' -> Token.CLOSE_BRACE;
            case '"' -> Token.CLOSE_QUOTE;
            case '*' -> Token.OPERATOR;
            default -> {
                if (hcl.startsWith("<<")) {
                    yield Token.CLOSE_HEREDOC;
                }
                yield c >= '0' && c <= '9' && number(hcl) ? Token.NUMBER : Token.IDENTIFIER;
            }
        };
    }

    private static boolean number(String hcl) {
        int start = hcl.length();
        while (start > 0 && (Character.isLetterOrDigit(hcl.charAt(start - 1)) || hcl.charAt(start - 1) == '_')) {
            start--;
        }
        return hcl.charAt(start) >= '0' && hcl.charAt(start) <= '9';
    }
}
