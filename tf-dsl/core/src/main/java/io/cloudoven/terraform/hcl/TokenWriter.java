package io.cloudoven.terraform.hcl;

import java.io.IOException;

/**
 * Turns a stream of tokens into formatted text: spaces, indentation and alignment as {@code fmt} has them.
 *
 * <p>A line is held until it ends, since its indentation and alignment depend on all of it. A heredoc counts as part
 * of the line it begins on.
 */
final class TokenWriter {
    private final Indentation indentation = new Indentation();
    private final AlignedLines lines;
    private final StringBuilder line = new StringBuilder(256);
    private Token before = Token.NONE;
    private Token last = Token.NONE;
    private boolean in;
    private int depth;
    private int equal = -1;
    private int depthAtEqual;
    private int depthAtHeredoc = -1;

    /** A point in the current line to go back to. */
    record Mark(int length, Token before, Token last, boolean in, int depth, int equal, int depthAtEqual) {}

    TokenWriter(Appendable out) {
        lines = new AlignedLines(out);
    }

    void token(Token type, String text) throws IOException {
        start(type);
        line.append(text);
        in = type == Token.IDENTIFIER && text.equals("in");
    }

    /** Begins a token whose text the caller appends. */
    StringBuilder start(Token type) throws IOException {
        if (last == Token.CLOSE_HEREDOC) {
            newline();
        }
        if (type == Token.EQUAL && last != Token.NONE && equal < 0) {
            equal = line.length();
            depthAtEqual = depth;
        } else if (type == Token.OPEN_HEREDOC && depthAtHeredoc < 0) {
            depthAtHeredoc = depth;
        }
        if (last != Token.NONE && Spacing.between(before, last, in, type)) {
            line.append(' ');
        }
        depth += type.bracketChange;
        before = last;
        last = type;
        in = false;
        return line;
    }

    /** Takes what was appended for several balanced tokens, the last of them {@code type}. */
    void continueAs(Token type, int bracketChange) {
        depth += bracketChange;
        before = Token.NONE;
        last = type;
    }

    /** Ends the line. */
    void newline() throws IOException {
        boolean aligned = equal >= 0 && depth == depthAtEqual;
        int spaces = indentation.next(depthAtHeredoc >= 0 ? depthAtHeredoc : depth);
        if (aligned) {
            lines.add(spaces, line, equal);
        } else {
            lines.write(spaces, line);
        }
        line.setLength(0);
        before = Token.NONE;
        last = Token.NONE;
        in = false;
        depth = 0;
        equal = -1;
        depthAtHeredoc = -1;
    }

    /** Writes an empty line; the current one must have ended. */
    void blankLine() throws IOException {
        lines.blank();
    }

    /** Writes a whole line of comment. */
    void comment(String text) throws IOException {
        token(Token.COMMENT, text);
        newline();
    }

    void finish() throws IOException {
        lines.flush();
    }

    /** The current, unfinished line without its indentation. */
    StringBuilder line() {
        return line;
    }

    /** The indentation of the current line, if it closes no more brackets than it opens. */
    int spaces() {
        return indentation.spaces();
    }

    /** The width of the current line so far. */
    int width() {
        return indentation.spaces() + line.length();
    }

    Mark mark() {
        return new Mark(line.length(), before, last, in, depth, equal, depthAtEqual);
    }

    /** Goes back to {@code mark}, which must be on the current line and after any heredoc of it. */
    void reset(Mark mark) {
        line.setLength(mark.length);
        before = mark.before;
        last = mark.last;
        in = mark.in;
        depth = mark.depth;
        equal = mark.equal;
        depthAtEqual = mark.depthAtEqual;
    }
}
