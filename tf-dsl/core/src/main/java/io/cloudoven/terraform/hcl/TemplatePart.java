package io.cloudoven.terraform.hcl;

import java.util.List;

/** A piece of a {@link Template}. */
public sealed interface TemplatePart {

    /** Characters that stand for themselves; escaped when printed. */
    record Text(String text) implements TemplatePart {
        public Text {
            WellFormed.check(text, "a template");
        }

        /** Says how long the text is but not what it is, since it may be a secret. */
        @Override
        public String toString() {
            return "Text[" + text.length() + " characters]";
        }
    }

    /** {@code ${value}}; with {@code trim} markers {@code ${~ value ~}}. */
    record Interpolation(Expression value, boolean trimBefore, boolean trimAfter) implements TemplatePart {
        public Interpolation(Expression value) {
            this(value, false, false);
        }
    }

    /** {@code %{if condition}…%{else}…%{endif}}; no {@code else} when {@code otherwise} is empty. */
    record If(Expression condition, List<TemplatePart> then, List<TemplatePart> otherwise, boolean trim)
            implements TemplatePart {
        public If {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }
    }

    /** {@code %{for key, value in collection}…%{endfor}}; {@code key} may be empty. */
    record For(String key, String value, Expression collection, List<TemplatePart> body, boolean trim)
            implements TemplatePart {
        public For {
            if (!key.isEmpty()) {
                Identifiers.check(key);
            }
            Identifiers.check(value);
            body = List.copyOf(body);
        }
    }
}
