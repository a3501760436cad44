package io.cloudoven.arm.expression;

import org.jspecify.annotations.Nullable;

/** A symbol used as a value. */
public record SymbolExpr<T>(Symbol symbol) implements Expr<T> {
    @Override
    public @Nullable Object json(Site site) {
        return site.resolve(symbol).json(site);
    }

    @Override
    public LanguageExpression expression(Site site) {
        return site.resolve(symbol).expression(site);
    }

    @Override
    public String toString() {
        return symbol.plain().text();
    }
}
