package io.cloudoven.terraform.hcl;

import io.cloudoven.terraform.hcl.TemplatePart.For;
import io.cloudoven.terraform.hcl.TemplatePart.If;
import io.cloudoven.terraform.hcl.TemplatePart.Interpolation;
import io.cloudoven.terraform.hcl.TemplatePart.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Carries out trim markers instead of writing them.
 *
 * <p>In quotes a marker strips all white space beside it; in a heredoc, and in the bare template a JSON string is, it
 * stops at the end of the line. A template that has to change from one to the other keeps its value this way.
 */
final class Trimming {
    private final boolean lines;

    private Trimming(boolean lines) {
        this.lines = lines;
    }

    /** The parts without markers, trimmed as {@code style} has it. */
    static List<TemplatePart> apply(List<TemplatePart> parts, Template.Style style) {
        return new Trimming(style != Template.Style.QUOTED).parts(parts, false, false);
    }

    private List<TemplatePart> parts(List<TemplatePart> parts, boolean afterMarker, boolean beforeMarker) {
        List<TemplatePart> joined = TemplateParts.joined(parts);
        List<TemplatePart> result = new ArrayList<>(joined.size());
        for (int i = 0; i < joined.size(); i++) {
            TemplatePart part = joined.get(i);
            if (part instanceof Text text) {
                boolean left = i == 0 ? afterMarker : trimsAfter(joined.get(i - 1));
                boolean right = i + 1 == joined.size() ? beforeMarker : trimsBefore(joined.get(i + 1));
                result.add(new Text(trim(text.text(), left, right)));
            } else if (part instanceof Interpolation interpolation) {
                result.add(new Interpolation(interpolation.value()));
            } else if (part instanceof If choice) {
                boolean trim = choice.trim();
                List<TemplatePart> then = parts(choice.then(), trim, trim);
                List<TemplatePart> otherwise = parts(choice.otherwise(), trim, trim);
                result.add(new If(choice.condition(), then, otherwise, false));
            } else if (part instanceof For loop) {
                List<TemplatePart> body = parts(loop.body(), loop.trim(), loop.trim());
                result.add(new For(loop.key(), loop.value(), loop.collection(), body, false));
            }
        }
        return result;
    }

    private static boolean trimsBefore(TemplatePart part) {
        return part instanceof Interpolation i ? i.trimBefore() : trims(part);
    }

    private static boolean trimsAfter(TemplatePart part) {
        return part instanceof Interpolation i ? i.trimAfter() : trims(part);
    }

    private static boolean trims(TemplatePart part) {
        return part instanceof If choice && choice.trim() || part instanceof For loop && loop.trim();
    }

    private String trim(String text, boolean left, boolean right) {
        int start = 0;
        int end = text.length();
        if (left) {
            while (start < end && Escapes.space(text.charAt(start))) {
                if (text.charAt(start++) == '\n' && lines) {
                    break;
                }
            }
        }
        if (right) {
            int stop = lines ? lastLine(text) : 0;
            while (end > Math.max(start, stop) && Escapes.space(text.charAt(end - 1))) {
                end--;
            }
        }
        return text.substring(start, end);
    }

    /** Where the last line begins, its line break included. */
    private static int lastLine(String text) {
        return text.lastIndexOf('\n', text.length() - 2) + 1;
    }
}
