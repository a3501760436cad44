package io.cloudoven.terraform.hcl;

import io.cloudoven.terraform.hcl.Layout.Mode;
import io.cloudoven.terraform.hcl.TemplatePart.For;
import io.cloudoven.terraform.hcl.TemplatePart.If;
import io.cloudoven.terraform.hcl.TemplatePart.Interpolation;
import io.cloudoven.terraform.hcl.TemplatePart.Text;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes templates and strings: in quotes, as a heredoc, or bare as they stand in a JSON string. */
final class TemplatePrinter {

    /** How the characters of a template are written. */
    enum Form {
        QUOTED,
        HEREDOC,
        BARE
    }

    private final TokenWriter out;
    private final Layout layout;
    private final ExpressionPrinter expressions;
    private final ClausePrinter clauses;

    TemplatePrinter(TokenWriter out, Layout layout, ExpressionPrinter expressions) {
        this.out = out;
        this.layout = layout;
        this.expressions = expressions;
        clauses = new ClausePrinter(out, layout, expressions);
    }

    /** Writes a template of more than one interpolation. */
    void write(Template template) throws IOException {
        List<TemplatePart> parts = TemplateParts.joined(template.parts());
        boolean heredoc = template.style() != Template.Style.QUOTED;
        if (heredoc && layout.mode() != Mode.FLAT && Heredoc.possible(parts)) {
            if (layout.open()) {
                Heredoc.write(parts, template.style(), out, this);
            } else {
                layout.fail();
            }
            return;
        }
        if (heredoc && TemplateParts.trims(parts)) {
            parts = TemplateParts.joined(Trimming.apply(parts, template.style()));
        }
        out.token(Token.OPEN_QUOTE, "\"");
        parts(parts, Form.QUOTED, (char) 0, null);
        out.token(Token.CLOSE_QUOTE, "\"");
    }

    /** Writes a template or string as it is without its quotes, anything else as an interpolation. */
    void bare(Expression value) throws IOException {
        if (value instanceof Literal literal && literal.value() instanceof String text) {
            bare(List.of(new Text(text)));
        } else if (value instanceof Template template) {
            boolean trims = TemplateParts.trims(template.parts());
            bare(TemplateParts.joined(trims ? Trimming.apply(template.parts(), template.style()) : template.parts()));
        } else {
            interpolation(new Interpolation(value));
        }
    }

    private void bare(List<TemplatePart> parts) throws IOException {
        boolean mark = !parts.isEmpty()
                && parts.get(0) instanceof Text text
                && text.text().startsWith("\ufeff");
        if (mark) { // at the very start the scanner would skip it
            interpolation(new Interpolation(new Literal("")));
        }
        parts(parts, Form.BARE, (char) 0, null);
    }

    /** Writes a string without interpolation in quotes. */
    void quoted(String text) throws IOException {
        out.token(Token.OPEN_QUOTE, "\"");
        if (!text.isEmpty()) {
            text(text, Form.QUOTED, (char) 0);
        }
        out.token(Token.CLOSE_QUOTE, "\"");
    }

    /** Writes {@code parts}, followed by the sigil {@code end} or nothing. */
    void parts(List<TemplatePart> parts, Form form, char end, @Nullable Heredoc margin) throws IOException {
        for (int i = 0; i < parts.size() && !layout.stopped(); i++) {
            TemplatePart part = parts.get(i);
            char next = TemplateParts.next(parts, i, end);
            if (part instanceof Text text) {
                if (margin != null) {
                    margin.text(text.text(), next);
                } else {
                    text(text.text(), form, next);
                }
                continue;
            }
            if (margin != null) {
                margin.sequence();
            }
            layout.down();
            if (part instanceof Interpolation interpolation) {
                interpolation(interpolation);
            } else if (part instanceof If conditional) {
                conditional(conditional, form, margin);
            } else if (part instanceof For loop) {
                loop(loop, form, margin);
            }
            layout.up();
        }
    }

    private void text(String text, Form form, char next) throws IOException {
        StringBuilder line = out.start(Token.TEXT);
        if (layout.stopped(text.length())) {
            return;
        }
        if (form == Form.QUOTED) {
            Escapes.quoted(line, text, next);
        } else {
            Escapes.bare(line, text, next);
        }
    }

    private void interpolation(Interpolation part) throws IOException {
        out.token(Token.OPEN_TEMPLATE, part.trimBefore() ? "${~" : "${");
        expressions.flat(part.value());
        out.token(Token.CLOSE_TEMPLATE, part.trimAfter() ? "~}" : "}");
    }

    private void conditional(If part, Form form, @Nullable Heredoc margin) throws IOException {
        open("if", part.trim());
        expressions.flat(part.condition());
        close(part.trim());
        parts(TemplateParts.joined(part.then()), form, '%', margin);
        if (!part.otherwise().isEmpty()) {
            directive("else", part.trim(), margin);
            parts(TemplateParts.joined(part.otherwise()), form, '%', margin);
        }
        directive("endif", part.trim(), margin);
    }

    private void loop(For part, Form form, @Nullable Heredoc margin) throws IOException {
        out.token(Token.OPEN_TEMPLATE, part.trim() ? "%{~" : "%{");
        Mode previous = layout.enter(Mode.FLAT);
        clauses.header(part.key(), part.value(), part.collection());
        layout.leave(previous);
        close(part.trim());
        parts(TemplateParts.joined(part.body()), form, '%', margin);
        directive("endfor", part.trim(), margin);
    }

    private void directive(String name, boolean trim, @Nullable Heredoc margin) throws IOException {
        if (margin != null) {
            margin.sequence();
        }
        open(name, trim);
        close(trim);
    }

    private void open(String name, boolean trim) throws IOException {
        out.token(Token.OPEN_TEMPLATE, trim ? "%{~" : "%{");
        out.token(Token.IDENTIFIER, name);
    }

    private void close(boolean trim) throws IOException {
        out.token(Token.CLOSE_TEMPLATE, trim ? "~}" : "}");
    }
}
