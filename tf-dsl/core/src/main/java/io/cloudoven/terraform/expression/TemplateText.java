package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Template;
import io.cloudoven.terraform.hcl.TemplatePart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The content of a string template; see {@link Templates}.
 *
 * <p>Nothing is trimmed unless {@link #trimmed} says so: a directive adds no characters of its own, so that lines come
 * from {@link #line} only. Immutable.
 */
public final class TemplateText {
    static final TemplateText EMPTY = new TemplateText(List.of(), false);

    private final List<TemplatePart> parts;
    private final boolean trimmed;

    private TemplateText(List<TemplatePart> parts, boolean trimmed) {
        this.parts = parts;
        this.trimmed = trimmed;
    }

    /** What a loop over entries makes of one of them. */
    @FunctionalInterface
    public interface EntryBody<E> {
        /** {@code body} with what is written for the entry. */
        TemplateText apply(TemplateText body, Value<String> key, Value<E> value);
    }

    /**
     * Adds a text with an argument in place of each <code>{}</code>.
     *
     * @param arguments strings, numbers, booleans or {@link Value}s of those
     * @throws IllegalArgumentException unless there are as many arguments as places
     */
    public TemplateText text(String text, Object... arguments) {
        return with(Placeholders.fill(text, arguments));
    }

    /** Adds a text as {@link #text} does, and a line break. */
    public TemplateText line(String text, Object... arguments) {
        return text(text, arguments).text("\n");
    }

    /** Adds {@code ${value}}; after {@link #trimmed} {@code ${~ value ~}}. */
    public TemplateText value(Value<?> value) {
        return with(List.of(new TemplatePart.Interpolation(value.expression(), trimmed, trimmed)));
    }

    /** Writes what is added next, a value or a directive, with markers that strip the white space around it. */
    public TemplateText trimmed() {
        return new TemplateText(parts, true);
    }

    /** Adds {@code %{if condition}…%{endif}}. */
    public TemplateText when(Value<Boolean> condition, UnaryOperator<TemplateText> then) {
        return when(condition, then, UnaryOperator.identity());
    }

    /** Adds {@code %{if condition}…%{else}…%{endif}}. */
    public TemplateText when(
            Value<Boolean> condition, UnaryOperator<TemplateText> then, UnaryOperator<TemplateText> otherwise) {
        return with(List.of(new TemplatePart.If(
                condition.expression(), then.apply(EMPTY).parts, otherwise.apply(EMPTY).parts, trimmed)));
    }

    /** Adds {@code %{for v in elements}…%{endfor}}; the variable is named as in {@link For}. */
    public <E> TemplateText each(
            Value<? extends Collection<E>> elements, BiFunction<TemplateText, Value<E>, TemplateText> content) {
        LoopVariables variables = new LoopVariables(VariableNames.generated("v"));
        TemplateText body = content.apply(EMPTY, new PlainValue<>(variables.value()));
        return with(loop(variables, elements.expression(), body));
    }

    /** Adds {@code %{for k, v in map}…%{endfor}}; the variables are named as in {@link For}. */
    public <E> TemplateText eachEntry(Value<Map<String, E>> map, EntryBody<E> content) {
        LoopVariables variables = new LoopVariables(VariableNames.generated("k", "v"));
        TemplateText body =
                content.apply(EMPTY, new PlainValue<>(variables.key()), new PlainValue<>(variables.value()));
        return with(loop(variables, map.expression(), body));
    }

    private List<TemplatePart> loop(LoopVariables variables, Expression collection, TemplateText body) {
        LoopVariables.Settled names = variables.settle(new Template(body.parts, Template.Style.QUOTED));
        return List.of(new TemplatePart.For(
                names.key(), names.value(), collection, names.body().parts(body.parts), trimmed));
    }

    /** What was added, with neighbouring texts joined. */
    List<TemplatePart> parts() {
        return parts;
    }

    private TemplateText with(List<TemplatePart> more) {
        List<TemplatePart> all = new ArrayList<>(parts);
        for (TemplatePart part : more) {
            int last = all.size() - 1;
            if (part instanceof TemplatePart.Text text
                    && last >= 0
                    && all.get(last) instanceof TemplatePart.Text before) {
                all.set(last, new TemplatePart.Text(before.text() + text.text()));
            } else {
                all.add(part);
            }
        }
        return new TemplateText(List.copyOf(all), false);
    }
}
