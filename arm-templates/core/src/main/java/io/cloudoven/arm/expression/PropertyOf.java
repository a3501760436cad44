package io.cloudoven.arm.expression;

import java.util.regex.Pattern;

/** {@code target.name}, or {@code target['a name']} where the name is no identifier. */
record PropertyOf<T>(Expr<?> target, String name) implements Computed<T> {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    static <T> Expr<T> of(Expr<?> target, String name) {
        Expr<?> seen = View.seenThrough(target);
        Symbol property = seen instanceof SymbolExpr<?> known ? known.symbol().property(name) : null;
        return property == null ? new PropertyOf<>(seen, name) : new SymbolExpr<>(property);
    }

    @Override
    public LanguageExpression expression(Site site) {
        return of(target.expression(site), name);
    }

    static LanguageExpression of(LanguageExpression target, String name) {
        return IDENTIFIER.matcher(name).matches() ? new Member(target, name) : new Element(target, new Literal(name));
    }

    @Override
    public String toString() {
        return expression(Site.UNKNOWN).text();
    }
}
