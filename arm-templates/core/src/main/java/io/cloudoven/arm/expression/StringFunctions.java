package io.cloudoven.arm.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The string functions, but for those of URIs. */
abstract class StringFunctions extends LogicFunctions {
    StringFunctions() {}

    /** The string in base 64. */
    public static Expr<String> base64(String text) {
        return FunctionCall.of("base64", text);
    }

    /** The string in base 64. */
    public static Expr<String> base64(Expr<String> text) {
        return FunctionCall.of("base64", text);
    }

    /** The value that JSON in base 64 holds. */
    public static AnyExpr base64ToJson(Expr<String> text) {
        return Expr.call("base64ToJson", text);
    }

    /** The string that is in base 64. */
    public static Expr<String> base64ToString(Expr<String> text) {
        return FunctionCall.of("base64ToString", text);
    }

    /** The parts, strings or numbers or expressions of them, one after the other. */
    public static Expr<String> concat(@Nullable Object... parts) {
        return FunctionCall.of("concat", parts);
    }

    /** Whether it begins with another string, in any case. */
    public static Expr<Boolean> startsWith(Expr<String> text, String part) {
        return FunctionCall.of("startsWith", text, part);
    }

    /** Whether it begins with another string, in any case. */
    public static Expr<Boolean> startsWith(Expr<String> text, Expr<String> part) {
        return FunctionCall.of("startsWith", text, part);
    }

    /** Whether it ends with another string, in any case. */
    public static Expr<Boolean> endsWith(Expr<String> text, String part) {
        return FunctionCall.of("endsWith", text, part);
    }

    /** Whether it ends with another string, in any case. */
    public static Expr<Boolean> endsWith(Expr<String> text, Expr<String> part) {
        return FunctionCall.of("endsWith", text, part);
    }

    /** The first character. */
    public static Expr<String> firstCharacter(Expr<String> text) {
        return FunctionCall.of("first", text);
    }

    /** The last character. */
    public static Expr<String> lastCharacter(Expr<String> text) {
        return FunctionCall.of("last", text);
    }

    /** Text with values put in the places <code>&#123;0&#125;</code>, <code>&#123;1:D3&#125;</code> and so on. */
    public static Expr<String> format(String format, @Nullable Object... values) {
        return FunctionCall.of("format", Arguments.of(format, values));
    }

    /** Text with values put in the places <code>&#123;0&#125;</code>, <code>&#123;1:D3&#125;</code> and so on. */
    public static Expr<String> format(Expr<String> format, @Nullable Object... values) {
        return FunctionCall.of("format", Arguments.of(format, values));
    }

    /** A GUID that is the same for the same strings; at least one. */
    public static Expr<String> guid(@Nullable Object... basis) {
        return FunctionCall.of("guid", basis);
    }

    /** 13 letters and digits that are the same for the same strings; at least one. */
    public static Expr<String> uniqueString(@Nullable Object... basis) {
        return FunctionCall.of("uniqueString", basis);
    }

    /** A new GUID; only in a default value of a parameter. */
    public static Expr<String> newGuid() {
        return FunctionCall.of("newGuid");
    }

    /** The elements of an array as one string. */
    public static Expr<String> join(Expr<? extends List<?>> elements, String delimiter) {
        return FunctionCall.of("join", elements, delimiter);
    }

    /** The elements of an array as one string. */
    public static Expr<String> join(Expr<? extends List<?>> elements, Expr<String> delimiter) {
        return FunctionCall.of("join", elements, delimiter);
    }

    /** The value that JSON holds. */
    public static AnyExpr json(String text) {
        return Expr.call("json", text);
    }

    /** The value that JSON holds. */
    public static AnyExpr json(Expr<String> text) {
        return Expr.call("json", text);
    }

    /** The length of a string or array, or the number of an object's properties. */
    public static Expr<Number> length(Expr<?> value) {
        return FunctionCall.of("length", value);
    }

    /** Whether a string is as a pattern with {@code *} and {@code ?} says, in any case. */
    public static Expr<Boolean> like(Expr<String> text, String pattern) {
        return FunctionCall.of("like", text, pattern);
    }

    /** Whether a string is as a pattern with {@code *} and {@code ?} says, in any case. */
    public static Expr<Boolean> like(Expr<String> text, Expr<String> pattern) {
        return FunctionCall.of("like", text, pattern);
    }

    /** The text with spaces before it, {@code length} characters in all. */
    public static Expr<String> padLeft(Expr<?> value, int length) {
        return FunctionCall.of("padLeft", value, length);
    }

    /** The text with one character again and again before it, {@code length} characters in all. */
    public static Expr<String> padLeft(Expr<?> value, int length, String character) {
        return FunctionCall.of("padLeft", value, length, character);
    }

    /** The text with one character again and again before it, {@code length} characters in all. */
    public static Expr<String> padLeft(Expr<?> value, Expr<? extends Number> length, Expr<String> character) {
        return FunctionCall.of("padLeft", value, length, character);
    }

    /** The string with something else in all places of a part. */
    public static Expr<String> replace(Expr<String> text, String old, String replacement) {
        return FunctionCall.of("replace", text, old, replacement);
    }

    /** The string with something else in all places of a part. */
    public static Expr<String> replace(Expr<String> text, Expr<String> old, Expr<String> replacement) {
        return FunctionCall.of("replace", text, old, replacement);
    }

    /** The parts between the delimiters. */
    public static ListExpr<String> split(Expr<String> text, String delimiter) {
        return Expr.call("split", text, delimiter).asList();
    }

    /** The parts between the delimiters, one or an array of them. */
    public static ListExpr<String> split(Expr<String> text, Expr<?> delimiters) {
        return Expr.call("split", text, delimiters).asList();
    }

    /** Any value as a string. */
    public static Expr<String> string(Expr<?> value) {
        return FunctionCall.of("string", value);
    }

    /** The string from an index on. */
    public static Expr<String> substring(Expr<String> text, int start) {
        return FunctionCall.of("substring", text, start);
    }

    /** {@code length} characters of the string from an index on. */
    public static Expr<String> substring(Expr<String> text, int start, int length) {
        return FunctionCall.of("substring", text, start, length);
    }

    /** The string from an index on. */
    public static Expr<String> substring(Expr<String> text, Expr<? extends Number> start) {
        return FunctionCall.of("substring", text, start);
    }

    /** {@code length} characters of the string from an index on. */
    public static Expr<String> substring(
            Expr<String> text, Expr<? extends Number> start, Expr<? extends Number> length) {
        return FunctionCall.of("substring", text, start, length);
    }

    /** The string in lower case. */
    public static Expr<String> toLower(Expr<String> text) {
        return FunctionCall.of("toLower", text);
    }

    /** The string in upper case. */
    public static Expr<String> toUpper(Expr<String> text) {
        return FunctionCall.of("toUpper", text);
    }

    /** The string without white space at its ends. */
    public static Expr<String> trim(Expr<String> text) {
        return FunctionCall.of("trim", text);
    }
}
