package io.cloudoven.terraform.hcl;

import io.cloudoven.terraform.hcl.TemplatePart.For;
import io.cloudoven.terraform.hcl.TemplatePart.If;
import io.cloudoven.terraform.hcl.TemplatePart.Text;
import java.io.IOException;
import java.util.List;

/**
 * Writes the lines of a heredoc behind their margin.
 *
 * <p>{@code <<-} takes from every line the least white space any line begins with, so it is used only where some line
 * begins with none of its own, and where no trim marker joins lines before the white space is counted; a margin would
 * end up in the string otherwise. Lines of nothing but white space are not counted and get no margin.
 */
final class Heredoc {
    private static final String DELIMITER = "EOT";

    private final StringBuilder line;
    private final String margin;
    private final TokenWriter out;
    private boolean lineStart = true;

    private Heredoc(TokenWriter out, String margin) {
        this.out = out;
        this.margin = margin;
        line = out.line();
    }

    /** Whether a heredoc can carry {@code parts}: it ends with a line break and has no character that needs an escape. */
    static boolean possible(List<TemplatePart> parts) {
        return !parts.isEmpty()
                && parts.get(parts.size() - 1) instanceof Text text
                && text.text().endsWith("\n")
                && plain(parts);
    }

    private static boolean plain(List<TemplatePart> parts) {
        for (TemplatePart part : parts) {
            if (part instanceof Text text && !plain(text.text())
                    || part instanceof If choice && !(plain(choice.then()) && plain(choice.otherwise()))
                    || part instanceof For loop && !plain(loop.body())) {
                return false;
            }
        }
        return true;
    }

    private static boolean plain(String text) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c != '\n' && c != '\t' && Escapes.invisible(c)) {
                return false;
            }
        }
        return true;
    }

    static void write(List<TemplatePart> parts, Template.Style style, TokenWriter out, TemplatePrinter templates)
            throws IOException {
        HeredocLines lines = HeredocLines.of(parts);
        boolean indented = style == Template.Style.INDENTED_HEREDOC && lines.indentable();
        String delimiter = lines.delimiter(DELIMITER);
        int spaces = out.spaces();
        out.token(Token.OPEN_HEREDOC, (indented ? "<<-" : "<<") + delimiter + "\n");
        templates.parts(
                parts,
                TemplatePrinter.Form.HEREDOC,
                (char) 0,
                new Heredoc(out, indented ? " ".repeat(spaces + 2) : ""));
        out.token(Token.CLOSE_HEREDOC, indented ? " ".repeat(spaces) + delimiter : delimiter);
    }

    /** Writes text that is followed by the sigil {@code next} or nothing. */
    void text(String text, char next) throws IOException {
        out.start(Token.TEXT);
        if (margin.isEmpty()) {
            Escapes.bare(line, text, next);
            return;
        }
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from) + 1;
            int to = end == 0 ? text.length() : end;
            if (lineStart && !(end > 0 && HeredocLines.blank(text, from, end))) {
                line.append(margin);
            }
            Escapes.bare(line, text.substring(from, to), to == text.length() ? next : 0);
            lineStart = end > 0;
            from = to;
        }
    }

    /** Prepares for an interpolation or directive. */
    void sequence() throws IOException {
        if (lineStart && !margin.isEmpty()) {
            out.start(Token.TEXT).append(margin);
        }
        lineStart = false;
    }
}
