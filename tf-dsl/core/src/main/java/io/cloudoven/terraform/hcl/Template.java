package io.cloudoven.terraform.hcl;

import java.util.List;

/**
 * A template: text with interpolations and directives, as a quoted string or a heredoc.
 *
 * @param parts what the template consists of, in order
 * @param style quoted on one line, or a heredoc
 */
public record Template(List<TemplatePart> parts, Style style) implements Expression {

    /** How a template is written. */
    public enum Style {
        /** {@code "a ${b}"}, newlines escaped. */
        QUOTED,
        /** {@code <<EOT}; falls back to {@link #QUOTED} when its text does not end with a newline. */
        HEREDOC,
        /** {@code <<-EOT}, indented with the block around it; same fallback. */
        INDENTED_HEREDOC
    }

    public Template {
        parts = List.copyOf(parts);
    }

    public static Template quoted(TemplatePart... parts) {
        return new Template(List.of(parts), Style.QUOTED);
    }
}
