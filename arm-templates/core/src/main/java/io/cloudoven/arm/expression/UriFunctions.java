package io.cloudoven.arm.expression;

/** The string functions of URIs. */
abstract class UriFunctions extends StringFunctions {
    UriFunctions() {}

    /** A {@code data:} URI of a string. */
    public static Expr<String> dataUri(Expr<String> text) {
        return FunctionCall.of("dataUri", text);
    }

    /** The string in a {@code data:} URI. */
    public static Expr<String> dataUriToString(Expr<String> uri) {
        return FunctionCall.of("dataUriToString", uri);
    }

    /** The string as a part of a URI. */
    public static Expr<String> uriComponent(Expr<String> text) {
        return FunctionCall.of("uriComponent", text);
    }

    /** The string that is encoded as a part of a URI. */
    public static Expr<String> uriComponentToString(Expr<String> text) {
        return FunctionCall.of("uriComponentToString", text);
    }

    /** The absolute URI of a relative one. */
    public static Expr<String> uri(Expr<String> base, String relative) {
        return FunctionCall.of("uri", base, relative);
    }

    /** The absolute URI of a relative one. */
    public static Expr<String> uri(Expr<String> base, Expr<String> relative) {
        return FunctionCall.of("uri", base, relative);
    }

    /** The URI of its parts: {@code scheme}, {@code host}, {@code port}, {@code path}, {@code query}. */
    public static Expr<String> buildUri(Expr<?> parts) {
        return FunctionCall.of("buildUri", parts);
    }

    /** The parts of a URI: {@code scheme}, {@code host}, {@code port}, {@code path}, {@code query}. */
    public static AnyExpr parseUri(Expr<String> uri) {
        return Expr.call("parseUri", uri);
    }
}
