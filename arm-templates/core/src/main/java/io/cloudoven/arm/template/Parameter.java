package io.cloudoven.arm.template;

import io.cloudoven.arm.expression.Call;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.LanguageExpression;
import io.cloudoven.arm.expression.Literal;
import io.cloudoven.arm.expression.Site;
import io.cloudoven.arm.expression.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a template that is being built, and a reference to it. Equal only to itself; immutable and thread-safe.
 */
public final class Parameter<T> implements Expr<T>, Symbol {
    private final String name;
    private final Schema<T> schema;

    Parameter(String name, Schema<T> schema) {
        this.name = name;
        this.schema = schema;
    }

    /** Its name in the template. */
    public String parameterName() {
        return name;
    }

    Schema<T> schema() {
        return schema;
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
        return Call.of("parameters", new Literal(name));
    }

    @Override
    public String toString() {
        return plain().text();
    }
}
