package io.cloudoven.arm.template;

import io.cloudoven.arm.expression.Call;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.LanguageExpression;
import io.cloudoven.arm.expression.Literal;
import io.cloudoven.arm.expression.Site;
import io.cloudoven.arm.expression.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a template that is being built, and a reference to it. Equal only to itself; immutable and thread-safe.
 *
 * <p>What only a running resource knows, no variable can hold: one that speaks of such is written where it is used.
 */
public final class Variable<T> implements Expr<T>, Symbol {
    private final String name;
    private final Expr<? extends T> value;

    Variable(String name, Expr<? extends T> value) {
        this.name = name;
        this.value = value;
    }

    /** Its name in the template. */
    public String variableName() {
        return name;
    }

    Expr<? extends T> value() {
        return value;
    }

    @Override
    public @Nullable Object json(Site site) {
        return site.resolve(this).json(site);
    }

    @Override
    public LanguageExpression expression(Site site) {
        return site.resolve(this).expression(site);
    }

    @Override
    public LanguageExpression plain() {
        return Call.of("variables", new Literal(name));
    }

    @Override
    public String toString() {
        return plain().text();
    }
}
