package io.cloudoven.arm.expression;

import java.util.List;

/** The numeric functions. */
abstract class NumericFunctions {
    NumericFunctions() {}

    /** The sum. */
    public static Expr<Number> add(Expr<? extends Number> first, Expr<? extends Number> second) {
        return FunctionCall.of("add", first, second);
    }

    /** The sum. */
    public static Expr<Number> add(Expr<? extends Number> first, Number second) {
        return FunctionCall.of("add", first, second);
    }

    /** The sum. */
    public static Expr<Number> add(Number first, Expr<? extends Number> second) {
        return FunctionCall.of("add", first, second);
    }

    /** The first less the second. */
    public static Expr<Number> sub(Expr<? extends Number> first, Expr<? extends Number> second) {
        return FunctionCall.of("sub", first, second);
    }

    /** The first less the second. */
    public static Expr<Number> sub(Expr<? extends Number> first, Number second) {
        return FunctionCall.of("sub", first, second);
    }

    /** The first less the second. */
    public static Expr<Number> sub(Number first, Expr<? extends Number> second) {
        return FunctionCall.of("sub", first, second);
    }

    /** The product. */
    public static Expr<Number> mul(Expr<? extends Number> first, Expr<? extends Number> second) {
        return FunctionCall.of("mul", first, second);
    }

    /** The product. */
    public static Expr<Number> mul(Expr<? extends Number> first, Number second) {
        return FunctionCall.of("mul", first, second);
    }

    /** The product. */
    public static Expr<Number> mul(Number first, Expr<? extends Number> second) {
        return FunctionCall.of("mul", first, second);
    }

    /** The quotient of integers, without the rest: {@code div(6, 11)} is 0. */
    public static Expr<Number> div(Expr<? extends Number> first, Expr<? extends Number> second) {
        return FunctionCall.of("div", first, second);
    }

    /** The quotient of integers, without the rest: {@code div(6, 11)} is 0. */
    public static Expr<Number> div(Expr<? extends Number> first, Number second) {
        return FunctionCall.of("div", first, second);
    }

    /** The quotient of integers, without the rest: {@code div(6, 11)} is 0. */
    public static Expr<Number> div(Number first, Expr<? extends Number> second) {
        return FunctionCall.of("div", first, second);
    }

    /** The rest of the division of integers. */
    public static Expr<Number> mod(Expr<? extends Number> first, Expr<? extends Number> second) {
        return FunctionCall.of("mod", first, second);
    }

    /** The rest of the division of integers. */
    public static Expr<Number> mod(Expr<? extends Number> first, Number second) {
        return FunctionCall.of("mod", first, second);
    }

    /** The rest of the division of integers. */
    public static Expr<Number> mod(Number first, Expr<? extends Number> second) {
        return FunctionCall.of("mod", first, second);
    }

    /** The least of the numbers in an array. */
    public static Expr<Number> min(Expr<? extends List<? extends Number>> numbers) {
        return FunctionCall.of("min", numbers);
    }

    /** The least of two numbers. */
    public static Expr<Number> min(Expr<? extends Number> first, Expr<? extends Number> second) {
        return FunctionCall.of("min", first, second);
    }

    /** The least of two numbers. */
    public static Expr<Number> min(Expr<? extends Number> first, Number second) {
        return FunctionCall.of("min", first, second);
    }

    /** The greatest of the numbers in an array. */
    public static Expr<Number> max(Expr<? extends List<? extends Number>> numbers) {
        return FunctionCall.of("max", numbers);
    }

    /** The greatest of two numbers. */
    public static Expr<Number> max(Expr<? extends Number> first, Expr<? extends Number> second) {
        return FunctionCall.of("max", first, second);
    }

    /** The greatest of two numbers. */
    public static Expr<Number> max(Expr<? extends Number> first, Number second) {
        return FunctionCall.of("max", first, second);
    }

    /** The integer that a string or number holds. */
    public static Expr<Number> toInt(Expr<?> value) {
        return FunctionCall.of("int", value);
    }

    /** The number that a string or integer holds. */
    public static Expr<Number> toFloat(Expr<?> value) {
        return FunctionCall.of("float", value);
    }

    /** The index of the copy around, from 0. */
    public static Expr<Number> copyIndex() {
        return FunctionCall.of("copyIndex");
    }

    /** The index of the copy around, from {@code offset}. */
    public static Expr<Number> copyIndex(int offset) {
        return FunctionCall.of("copyIndex", offset);
    }

    /** The index of the copy with a name, from 0. */
    public static Expr<Number> copyIndex(String loopName) {
        return FunctionCall.of("copyIndex", loopName);
    }

    /** The index of the copy with a name, from {@code offset}. */
    public static Expr<Number> copyIndex(String loopName, int offset) {
        return FunctionCall.of("copyIndex", loopName, offset);
    }
}
