package io.cloudoven.arm.template;

import io.cloudoven.arm.expression.CopyIndices;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.LanguageExpression;
import io.cloudoven.arm.expression.Site;
import io.cloudoven.arm.resource.Loop;
import org.jspecify.annotations.Nullable;

/** What a resource with a copy says of itself, as it is for one instance. */
record InstanceExpr<T>(Expr<T> value, Loop loop, String loopName, Expr<? extends Number> index) implements Expr<T> {

    /** The value for an instance; as it is when there is only one. */
    static <T> Expr<T> of(Expr<T> value, ResourceTable.Entry resource, @Nullable Expr<? extends Number> index) {
        Loop loop = resource.declared().loop();
        return loop == null || index == null ? value : new InstanceExpr<>(value, loop, resource.loopName(), index);
    }

    @Override
    public @Nullable Object json(Site site) {
        Object json = value.json(site.with(loop.index(), index));
        boolean plain = json == null || json instanceof Number || json instanceof Boolean;
        return plain || json instanceof String text && !text.startsWith("[")
                ? json
                : "[" + expression(site).text() + "]";
    }

    @Override
    public LanguageExpression expression(Site site) {
        return CopyIndices.replace(value.expression(site.with(loop.index(), index)), loopName, index.expression(site));
    }
}
