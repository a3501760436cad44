package io.cloudoven.arm.expression;

/** The functions of address ranges and of dates. */
abstract class CidrAndDateFunctions extends CollectionFunctions {
    CidrAndDateFunctions() {}

    /** The parts of an address range: {@code network}, {@code netmask}, {@code broadcast}, {@code firstUsable}, {@code lastUsable}, {@code cidr}. */
    public static AnyExpr parseCidr(Expr<String> range) {
        return Expr.call("parseCidr", range);
    }

    /** One of the ranges of a length that fit into a range, counted from 0. */
    public static Expr<String> cidrSubnet(Expr<String> range, int length, int index) {
        return FunctionCall.of("cidrSubnet", range, length, index);
    }

    /** A usable address of a range, counted from 0. */
    public static Expr<String> cidrHost(Expr<String> range, int index) {
        return FunctionCall.of("cidrHost", range, index);
    }

    /** One of the ranges of a length that fit into a range, counted from 0. */
    public static Expr<String> cidrSubnet(
            Expr<String> range, Expr<? extends Number> length, Expr<? extends Number> index) {
        return FunctionCall.of("cidrSubnet", range, length, index);
    }

    /** A usable address of a range, counted from 0. */
    public static Expr<String> cidrHost(Expr<String> range, Expr<? extends Number> index) {
        return FunctionCall.of("cidrHost", range, index);
    }

    /** A date after or, with a negative ISO 8601 duration such as {@code -P3D}, before another. */
    public static Expr<String> dateTimeAdd(Expr<String> base, String duration) {
        return FunctionCall.of("dateTimeAdd", base, duration);
    }

    /** A date after or before another, in a format. */
    public static Expr<String> dateTimeAdd(Expr<String> base, String duration, String format) {
        return FunctionCall.of("dateTimeAdd", base, duration, format);
    }

    /** A date after or before another. */
    public static Expr<String> dateTimeAdd(Expr<String> base, Expr<String> duration) {
        return FunctionCall.of("dateTimeAdd", base, duration);
    }

    /** The date so many seconds after the beginning of 1970, in ISO 8601. */
    public static Expr<String> dateTimeFromEpoch(Expr<? extends Number> seconds) {
        return FunctionCall.of("dateTimeFromEpoch", seconds);
    }

    /** The seconds from the beginning of 1970 to a date. */
    public static Expr<Number> dateTimeToEpoch(Expr<String> date) {
        return FunctionCall.of("dateTimeToEpoch", date);
    }

    /** Now, as {@code yyyyMMddTHHmmssZ}; only in a default value of a parameter. */
    public static Expr<String> utcNow() {
        return FunctionCall.of("utcNow");
    }

    /** Now, in a format; only in a default value of a parameter. */
    public static Expr<String> utcNow(String format) {
        return FunctionCall.of("utcNow", format);
    }
}
