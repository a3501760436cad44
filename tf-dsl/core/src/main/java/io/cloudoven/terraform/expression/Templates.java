package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.Template;
import io.cloudoven.terraform.hcl.Template.Style;
import io.cloudoven.terraform.hcl.TemplatePart;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * String templates.
 *
 * <pre>{@code
 * Value<String> name = interpolate("rg-{}-{}", environment, location); // "rg-${var.environment}-${var.location}"
 *
 * Value<String> hosts = heredoc(text -> text
 *         .line("# {}", title)
 *         .each(servers, (body, server) -> body.line("server {}", server))
 *         .when(debug, body -> body.line("debug = on")));
 * }</pre>
 *
 * <p>Characters stand for themselves: <code>${</code> and <code>%{</code> in a text are escaped when it is written.
 *
 * @see <a href="https://opentofu.org/docs/language/expressions/strings/">Strings and templates</a>
 */
public final class Templates {
    private Templates() {}

    /**
     * The text with an argument in place of each <code>{}</code>.
     *
     * @param arguments strings, numbers, booleans or {@link Value}s of those; a literal <code>{}</code> is given as an
     *     argument, too
     * @throws IllegalArgumentException unless there are as many arguments as places
     */
    public static Value<String> interpolate(String text, Object... arguments) {
        return quoted(template -> template.text(text, arguments));
    }

    /** A template in quotes, with directives. */
    public static Value<String> quoted(UnaryOperator<TemplateText> content) {
        return whole(content, Style.QUOTED);
    }

    /** A template as a heredoc that is indented with the block around it; in quotes unless it ends with a line break. */
    public static Value<String> heredoc(UnaryOperator<TemplateText> content) {
        return whole(content, Style.INDENTED_HEREDOC);
    }

    /** A template as a heredoc that stands at the left edge; in quotes unless it ends with a line break. */
    public static Value<String> unindentedHeredoc(UnaryOperator<TemplateText> content) {
        return whole(content, Style.HEREDOC);
    }

    private static Value<String> whole(UnaryOperator<TemplateText> content, Style style) {
        List<TemplatePart> parts = content.apply(TemplateText.EMPTY).parts();
        return new PlainValue<>(parts.isEmpty() ? Literal.of("") : simplest(parts, style));
    }

    /** A text without places is a literal, and one place with nothing around is the value itself. */
    private static Expression simplest(List<TemplatePart> parts, Style style) {
        if (parts.size() == 1 && style == Style.QUOTED) {
            if (parts.get(0) instanceof TemplatePart.Text text) {
                return Literal.of(text.text());
            }
            if (parts.get(0) instanceof TemplatePart.Interpolation only) {
                return only.value();
            }
        }
        return new Template(parts, style);
    }
}
