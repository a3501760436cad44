package io.cloudoven.terraform.hcl;

import java.io.IOException;

/** Writes a comment, one {@code #} a line; nothing in its text ends the comment or hides in it. */
final class CommentLines {
    private CommentLines() {}

    static void write(String text, TokenWriter out) throws IOException {
        StringBuilder line = new StringBuilder("#");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (breaks(c)) {
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                write(line, out);
                line.setLength(1);
                continue;
            }
            if (line.length() == 1) {
                line.append(' ');
            }
            line.append(c != '\t' && Escapes.invisible(c) ? '\ufffd' : c);
        }
        write(line, out);
    }

    private static void write(StringBuilder line, TokenWriter out) throws IOException {
        int end = line.length();
        while (Escapes.space(line.charAt(end - 1))) {
            end--;
        }
        out.comment(line.substring(0, end));
    }

    private static boolean breaks(char c) {
        return c == '\n' || c == '\r' || c == 0x0b || c == 0x0c || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
