package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.Template;
import io.cloudoven.terraform.hcl.TemplatePart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Text with {@code {}} where arguments go. */
final class Placeholders {
    private static final String PLACE = "{}";

    private Placeholders() {}

    /** The parts of {@code text} with {@code arguments} in their places. */
    static List<TemplatePart> fill(String text, Object... arguments) {
        List<TemplatePart> parts = new ArrayList<>();
        int from = 0;
        int used = 0;
        for (int at = text.indexOf(PLACE); at >= 0; at = text.indexOf(PLACE, from)) {
            if (used < arguments.length) {
                add(text.substring(from, at), parts);
                parts.addAll(argument(arguments[used], text));
            }
            used++;
            from = at + PLACE.length();
        }
        if (used != arguments.length) {
            throw new IllegalArgumentException("\"" + text + "\" has " + used + " {} for " + arguments.length
                    + " arguments; give one for each, and a literal {} as an argument");
        }
        add(text.substring(from), parts);
        return parts;
    }

    private static void add(String text, List<TemplatePart> parts) {
        if (!text.isEmpty()) {
            parts.add(new TemplatePart.Text(text));
        }
    }

    private static List<TemplatePart> argument(Object argument, String text) {
        if (argument == null || argument instanceof Collection || argument instanceof Map) {
            throw new IllegalArgumentException("an argument of \"" + text + "\" is "
                    + (argument == null ? "null" : "a collection")
                    + ", which cannot stand in a text; use coalesce, join or jsonencode to make it one");
        }
        Expression expression = Literals.expression(argument);
        if (expression instanceof Literal literal && !(literal.value() instanceof Number)) {
            return literal.value() == null
                    ? List.of(new TemplatePart.Interpolation(literal))
                    : List.of(new TemplatePart.Text(literal.value().toString()));
        }
        if (expression instanceof Literal literal && literal.value() instanceof Long) {
            return List.of(new TemplatePart.Text(literal.value().toString()));
        }
        if (expression instanceof Template template && plain(template)) {
            return template.parts();
        }
        return List.of(new TemplatePart.Interpolation(expression));
    }

    /** Whether the parts of a template mean the same in another one. */
    private static boolean plain(Template template) {
        return template.parts().stream()
                .allMatch(part -> part instanceof TemplatePart.Text
                        || part instanceof TemplatePart.Interpolation i && !i.trimBefore() && !i.trimAfter());
    }
}
