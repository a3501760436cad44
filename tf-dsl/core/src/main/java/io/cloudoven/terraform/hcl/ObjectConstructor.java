package io.cloudoven.terraform.hcl;

import java.util.List;

/** {@code { key = value }}. */
public record ObjectConstructor(List<Entry> entries) implements Expression {

    /**
     * One entry.
     *
     * @param key a string {@link Literal}, written bare where it is an identifier, or any expression, written in
     *     parentheses; in the {@code providers} of a module a reference such as {@code aws.west} stands for itself
     */
    public record Entry(Expression key, Expression value) {
        public static Entry of(String key, Expression value) {
            return new Entry(Literal.of(key), value);
        }
    }

    public ObjectConstructor {
        entries = List.copyOf(entries);
    }
}
