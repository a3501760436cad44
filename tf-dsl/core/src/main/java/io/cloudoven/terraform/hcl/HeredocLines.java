package io.cloudoven.terraform.hcl;

import io.cloudoven.terraform.hcl.TemplatePart.For;
import io.cloudoven.terraform.hcl.TemplatePart.If;
import io.cloudoven.terraform.hcl.TemplatePart.Text;
import java.util.List;

/** What the lines of a heredoc ask of its delimiter and its margin. */
final class HeredocLines {
    private boolean lineStart = true;
    private boolean flush;
    private boolean odd;
    private boolean trims;
    private int taken = -1;

    private HeredocLines() {}

    static HeredocLines of(List<TemplatePart> parts) {
        HeredocLines lines = new HeredocLines();
        lines.trims = TemplateParts.trims(parts);
        lines.parts(parts);
        return lines;
    }

    /** Whether a margin before every line is taken away again, and nothing else. */
    boolean indentable() {
        return flush && !odd && !trims;
    }

    /** A delimiter no line of the text is: {@code base}, or {@code base} and a number. */
    String delimiter(String base) {
        return taken < 0 ? base : base + (taken + 1);
    }

    private void parts(List<TemplatePart> parts) {
        for (TemplatePart part : parts) {
            if (part instanceof Text text) {
                text(text.text());
                continue;
            }
            flush |= lineStart;
            lineStart = false;
            if (part instanceof If conditional) {
                parts(conditional.then());
                parts(conditional.otherwise());
            } else if (part instanceof For loop) {
                parts(loop.body());
            }
            lineStart = false;
        }
    }

    private void text(String text) {
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from) + 1;
            int to = end == 0 ? text.length() : end;
            delimiterAt(text, from, to);
            if (lineStart && !(end > 0 && blank(text, from, end))) {
                char first = text.charAt(from);
                flush |= !Escapes.space(first);
                // The last space of the margin and a combining character would count as one.
                odd |= first != '\t' && !Columns.single(first);
            }
            lineStart = end > 0;
            from = to;
        }
    }

    private void delimiterAt(String text, int from, int to) {
        int start = from;
        while (start < to && Escapes.space(text.charAt(start))) {
            start++;
        }
        if (!text.startsWith("EOT", start)) {
            return;
        }
        int number = 0;
        int i = start + 3;
        for (; i < to && text.charAt(i) >= '0' && text.charAt(i) <= '9' && i < start + 9; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        taken = Math.max(taken, Math.max(number, 1));
    }

    /** Whether the line is nothing but white space. */
    static boolean blank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Escapes.space(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
