package io.cloudoven.arm.expression;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The functions that take a function: a lambda of Java becomes a lambda of the template. */
abstract class LambdaFunctions extends CidrAndDateFunctions {
    LambdaFunctions() {}

    /** The elements for which a condition holds. */
    public static <E> ListExpr<E> filter(
            Expr<? extends List<E>> array, Function<? super Expr<E>, ? extends Expr<Boolean>> condition) {
        return Expr.call("filter", array, Lambda.of(condition)).asList();
    }

    /** What becomes of each element. */
    public static <E, R> ListExpr<R> map(
            Expr<? extends List<E>> array, Function<? super Expr<E>, ? extends Expr<R>> element) {
        return Expr.call("map", array, Lambda.of(element)).asList();
    }

    /** What becomes of each element and its index. */
    public static <E, R> ListExpr<R> map(
            Expr<? extends List<E>> array,
            BiFunction<? super Expr<E>, ? super Expr<Number>, ? extends Expr<R>> element) {
        return Expr.call("map", array, Lambda.of("item", "index", element)).asList();
    }

    /** What becomes of each value of an object, under the same name. */
    public static <E, R> MapExpr<R> mapValues(
            Expr<? extends Map<String, E>> object, Function<? super Expr<E>, ? extends Expr<R>> value) {
        return Expr.call("mapValues", object, Lambda.of(value)).asMap();
    }

    /** The elements by a key, in an object of arrays. */
    public static <E> MapExpr<List<E>> groupBy(
            Expr<? extends List<E>> array, Function<? super Expr<E>, ? extends Expr<String>> key) {
        return Expr.call("groupBy", array, Lambda.of(key)).asMap();
    }

    /** What comes of the elements, one after the other, and what came of those before. */
    public static <E, R> Expr<R> reduce(
            Expr<? extends List<E>> array,
            Expr<R> initial,
            BiFunction<? super Expr<R>, ? super Expr<E>, ? extends Expr<? extends R>> next) {
        return FunctionCall.of("reduce", array, initial, Lambda.of("result", "item", next));
    }

    /** The elements in the order that {@code inOrder} says of two of them. */
    public static <E> ListExpr<E> sort(
            Expr<? extends List<E>> array,
            BiFunction<? super Expr<E>, ? super Expr<E>, ? extends Expr<Boolean>> inOrder) {
        return Expr.call("sort", array, Lambda.of("first", "second", inOrder)).asList();
    }

    /** An object of the elements, each under its key. */
    public static <E> MapExpr<E> toObject(
            Expr<? extends List<E>> array, Function<? super Expr<E>, ? extends Expr<String>> key) {
        return Expr.call("toObject", array, Lambda.of(key)).asMap();
    }

    /** An object of what becomes of the elements, each under its key. */
    public static <E, R> MapExpr<R> toObject(
            Expr<? extends List<E>> array,
            Function<? super Expr<E>, ? extends Expr<String>> key,
            Function<? super Expr<E>, ? extends Expr<R>> value) {
        return Expr.call("toObject", array, Lambda.of(key), Lambda.of(value)).asMap();
    }
}
