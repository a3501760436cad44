package io.cloudoven.arm.expression;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value in a template that is a {@code T}: a literal, or an expression that results in one.
 *
 * <p>{@code T} is {@link String}, {@link Number}, {@link Boolean}, {@link List} and {@link Map} of those, the class of a
 * typed object, or {@link Object} where the type is open.
 *
 * <pre>{@code
 * Expr<String> literal = Expr.of("westeurope");
 * Expr<String> computed = concat("st", uniqueString(resourceGroup().id()));   // of ArmFunctions
 * Expr<String> reference = account.id();
 * }</pre>
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Expr<T> {

    /**
     * How it is written as a JSON value, see {@link io.cloudoven.arm.json.Json}: a literal as itself, anything else as a
     * string in brackets.
     */
    @Nullable
    Object json(Site site);

    /** How it is written within another expression. */
    LanguageExpression expression(Site site);

    /**
     * The values that a literal array or object is made of, each under the step that leads to it: {@code .name},
     * {@code [0]}; none for anything else.
     */
    default Map<String, Expr<?>> parts() {
        return Map.of();
    }

    /** A string that stands for exactly its characters, whether or not they look like an expression. */
    static Expr<String> of(String value) {
        return new Scalar<>(value);
    }

    /**
     * A number.
     *
     * @throws IllegalArgumentException when it is not finite
     */
    static Expr<Number> of(Number value) {
        return Literals.number(value);
    }

    /** A boolean. */
    static Expr<Boolean> of(boolean value) {
        return new Scalar<>(value);
    }

    /** An explicit {@code null}. */
    static <T> Expr<T> nil() {
        return new Scalar<>(null);
    }

    /** An array of strings. */
    static ListExpr<String> list(String... elements) {
        return ListExpr.of(Literals.of(List.of(elements)));
    }

    /** An array of literals and expressions. */
    @SafeVarargs
    static <E> ListExpr<E> list(Expr<? extends E>... elements) {
        return ListExpr.of(Literals.of(List.of(elements)));
    }

    /** An object whose properties are literals and expressions, in the order of {@code properties}. */
    static <E> MapExpr<E> object(Map<String, ? extends Expr<? extends E>> properties) {
        return MapExpr.of(Literals.of(properties));
    }

    /**
     * Any JSON value, strings as they are: what {@link Literals#of} makes of it.
     *
     * @param value a {@link String}, {@link Number}, {@link Boolean}, {@code null}, an {@link Expr}, or a collection or
     *     map of those
     */
    static AnyExpr any(@Nullable Object value) {
        return AnyExpr.of(Literals.of(value));
    }

    /**
     * A call of a function by its name, for those that have no method.
     *
     * @param arguments what {@link #any} takes
     */
    static AnyExpr call(String function, @Nullable Object... arguments) {
        return AnyExpr.of(FunctionCall.of(function, arguments));
    }

    /** A call of a function that a template defines. */
    static AnyExpr call(Namespace namespace, String function, @Nullable Object... arguments) {
        return AnyExpr.of(FunctionCall.in(namespace.name(), function, arguments));
    }

    /**
     * An expression from its text, without the brackets that JSON has around it; the parameters and variables in it have
     * to be in the template.
     *
     * @throws ExpressionSyntaxException when it is none
     */
    static AnyExpr parse(String text) {
        return AnyExpr.of(new ParsedExpr(ExpressionParser.parse(text)));
    }

    /** An expression from its tree, written as it is. */
    static AnyExpr written(LanguageExpression expression) {
        return AnyExpr.of(new Written<>(expression));
    }
}
