package io.cloudoven.terraform.hcl;

import io.cloudoven.terraform.hcl.TemplatePart.For;
import io.cloudoven.terraform.hcl.TemplatePart.If;
import io.cloudoven.terraform.hcl.TemplatePart.Interpolation;
import io.cloudoven.terraform.hcl.TemplatePart.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions about the parts of a template. */
final class TemplateParts {
    private TemplateParts() {}

    /**
     * The expression {@code expression} stands for: a template of nothing but one interpolation is the value itself,
     * not its text, and {@code fmt} writes it so.
     */
    static Expression unwrap(Expression expression) {
        Expression result = expression;
        while (result instanceof Template template) {
            Expression only = only(template.parts());
            if (only == null) {
                break;
            }
            result = only;
        }
        return result;
    }

    private static @Nullable Expression only(List<TemplatePart> parts) {
        Expression only = null;
        for (int i = 0; i < parts.size(); i++) {
            TemplatePart part = parts.get(i);
            if (part instanceof Interpolation interpolation && only == null) {
                only = interpolation.value();
            } else if (!(part instanceof Text text) || !text.text().isEmpty()) {
                return null;
            }
        }
        return only;
    }

    /** The same parts without empty texts and with neighbouring ones joined. */
    static List<TemplatePart> joined(List<TemplatePart> parts) {
        boolean done = true;
        for (int i = 0; i < parts.size() && done; i++) {
            done = !(parts.get(i) instanceof Text text)
                    || !text.text().isEmpty() && (i == 0 || !(parts.get(i - 1) instanceof Text));
        }
        if (done) {
            return parts;
        }
        List<TemplatePart> result = new ArrayList<>(parts.size());
        StringBuilder pending = new StringBuilder();
        for (TemplatePart part : parts) {
            if (part instanceof Text text) {
                pending.append(text.text());
                continue;
            }
            flush(pending, result);
            result.add(part);
        }
        flush(pending, result);
        return result;
    }

    private static void flush(StringBuilder pending, List<TemplatePart> result) {
        if (pending.length() > 0) {
            result.add(new Text(pending.toString()));
            pending.setLength(0);
        }
    }

    /** The sigil that follows the text at {@code index}: {@code '$'}, {@code '%'}, or {@code end} after the last. */
    static char next(List<TemplatePart> parts, int index, char end) {
        if (index + 1 == parts.size()) {
            return end;
        }
        return parts.get(index + 1) instanceof Interpolation ? '$' : '%';
    }

    /** Whether any part strips the white space around it. */
    static boolean trims(List<TemplatePart> parts) {
        for (TemplatePart part : parts) {
            if (part instanceof Interpolation value && (value.trimBefore() || value.trimAfter())
                    || part instanceof If choice && (choice.trim() || trims(choice.then()) || trims(choice.otherwise()))
                    || part instanceof For loop && (loop.trim() || trims(loop.body()))) {
                return true;
            }
        }
        return false;
    }
}
