package io.cloudoven.arm.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A function given to {@code map} and the like: {@code lambda('item', toLower(lambdaVariables('item')))}. */
record Lambda(List<LoopVariable> variables, Expr<?> body) implements Computed<Object> {

    /** One of the elements; its parameter is a value of any type the caller says. */
    static <E> Lambda of(Function<? super Expr<E>, ? extends Expr<?>> body) {
        LoopVariable item = new LoopVariable("item");
        return new Lambda(List.of(item), body.apply(new SymbolExpr<>(item)));
    }

    static <A, B> Lambda of(
            String first, String second, BiFunction<? super Expr<A>, ? super Expr<B>, ? extends Expr<?>> body) {
        LoopVariable a = new LoopVariable(first);
        LoopVariable b = new LoopVariable(second);
        return new Lambda(List.of(a, b), body.apply(new SymbolExpr<>(a), new SymbolExpr<>(b)));
    }

    @Override
    public LanguageExpression expression(Site site) {
        List<LanguageExpression> arguments = new ArrayList<>(variables.size() + 1);
        Site inner = site;
        for (LoopVariable variable : variables) {
            Literal name = new Literal(variable.nameAt(site));
            arguments.add(name);
            inner = new InnerSite(inner, variable, Expr.written(Call.of("lambdaVariables", name)), site.depth() + 1);
        }
        arguments.add(body.expression(inner));
        return new Call(null, "lambda", arguments);
    }

    @Override
    public String toString() {
        return expression(Site.UNKNOWN).text();
    }
}
