package io.cloudoven.arm.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions of arrays and objects. */
abstract class CollectionFunctions extends UriFunctions {
    CollectionFunctions() {}

    /** The value as an array of it alone, or as the array it is. */
    public static ListExpr<Object> array(@Nullable Object value) {
        return Expr.call("array", value).asList();
    }

    /** Arrays one after the other. */
    public static @SafeVarargs <E> ListExpr<E> concat(
            Expr<? extends List<? extends E>> first, Expr<? extends List<? extends E>>... more) {
        return Expr.call("concat", Arguments.of(first, more)).asList();
    }

    /** Whether an array has an element, an object a property or a string a part. */
    public static Expr<Boolean> contains(Expr<?> container, String item) {
        return FunctionCall.of("contains", container, item);
    }

    /** Whether an array has an element, an object a property or a string a part. */
    public static Expr<Boolean> contains(Expr<?> container, Number item) {
        return FunctionCall.of("contains", container, item);
    }

    /** Whether an array has an element, an object a property or a string a part. */
    public static Expr<Boolean> contains(Expr<?> container, Expr<?> item) {
        return FunctionCall.of("contains", container, item);
    }

    /** An array of values, as a call also where a literal could stand. */
    public static ListExpr<Object> createArray(@Nullable Object... elements) {
        return Expr.call("createArray", elements).asList();
    }

    /** An object of names and values by turns, as a call also where a literal could stand. */
    public static AnyExpr createObject(@Nullable Object... namesAndValues) {
        return Expr.call("createObject", namesAndValues);
    }

    /** The array without repeated elements. */
    public static <E> ListExpr<E> distinct(Expr<? extends List<E>> array) {
        return Expr.call("distinct", array).asList();
    }

    /** Whether a string, array or object has nothing in it, or is {@code null}. */
    public static Expr<Boolean> empty(Expr<?> value) {
        return FunctionCall.of("empty", value);
    }

    /** The first element. */
    public static <E> Expr<E> first(Expr<? extends List<E>> array) {
        return FunctionCall.of("first", array);
    }

    /** The last element. */
    public static <E> Expr<E> last(Expr<? extends List<E>> array) {
        return FunctionCall.of("last", array);
    }

    /** The elements of the arrays in an array. */
    public static <E> ListExpr<E> flatten(Expr<? extends List<? extends List<E>>> arrays) {
        return Expr.call("flatten", arrays).asList();
    }

    /** An element counted from the end, from 1. */
    public static <E> Expr<E> indexFromEnd(Expr<? extends List<E>> array, int position) {
        return FunctionCall.of("indexFromEnd", array, position);
    }

    /** An element counted from the end, from 1; {@code null} when there is none. */
    public static <E> Expr<E> tryIndexFromEnd(Expr<? extends List<E>> array, int position) {
        return FunctionCall.of("tryIndexFromEnd", array, position);
    }

    /** The index of the first place of an element or part; -1 when there is none. */
    public static Expr<Number> indexOf(Expr<?> container, @Nullable Object item) {
        return FunctionCall.of("indexOf", container, item);
    }

    /** The index of the last place of an element or part; -1 when there is none. */
    public static Expr<Number> lastIndexOf(Expr<?> container, @Nullable Object item) {
        return FunctionCall.of("lastIndexOf", container, item);
    }

    /** What is in one of the arrays or objects. */
    public static @SafeVarargs <T> Expr<T> union(Expr<T> first, Expr<T> second, Expr<T>... more) {
        return FunctionCall.of("union", Arguments.of(first, second, more));
    }

    /** What is in all of the arrays or objects. */
    public static @SafeVarargs <T> Expr<T> intersection(Expr<T> first, Expr<T> second, Expr<T>... more) {
        return FunctionCall.of("intersection", Arguments.of(first, second, more));
    }

    /** The properties of an object, each as an object with {@code key} and {@code value}, sorted by key. */
    public static ListExpr<Object> items(Expr<?> object) {
        return Expr.call("items", object).asList();
    }

    /** The names of an object's properties, sorted. */
    public static ListExpr<String> objectKeys(Expr<?> object) {
        return Expr.call("objectKeys", object).asList();
    }

    /** The integers from {@code start} on. */
    public static ListExpr<Number> range(int start, int count) {
        return Expr.call("range", start, count).asList();
    }

    /** The integers from {@code start} on. */
    public static ListExpr<Number> range(Expr<? extends Number> start, Expr<? extends Number> count) {
        return Expr.call("range", start, count).asList();
    }

    /** The objects in an array as one; later ones win, one level deep. */
    public static AnyExpr shallowMerge(Expr<? extends List<?>> objects) {
        return Expr.call("shallowMerge", objects);
    }

    /** An array or string without its first elements or characters. */
    public static <T> Expr<T> skip(Expr<T> value, int count) {
        return FunctionCall.of("skip", value, count);
    }

    /** An array or string without its first elements or characters. */
    public static <T> Expr<T> skip(Expr<T> value, Expr<? extends Number> count) {
        return FunctionCall.of("skip", value, count);
    }

    /** The first elements or characters of an array or string. */
    public static <T> Expr<T> take(Expr<T> value, int count) {
        return FunctionCall.of("take", value, count);
    }

    /** The first elements or characters of an array or string. */
    public static <T> Expr<T> take(Expr<T> value, Expr<? extends Number> count) {
        return FunctionCall.of("take", value, count);
    }

    /** The property or element that names and indices lead to; {@code null} when there is none. */
    public static AnyExpr tryGet(Expr<?> value, Object... path) {
        return Expr.call("tryGet", Arguments.of(value, path));
    }
}
