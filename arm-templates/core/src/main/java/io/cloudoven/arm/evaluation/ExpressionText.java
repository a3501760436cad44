package io.cloudoven.arm.evaluation;

/** Which strings of a template are expressions. */
final class ExpressionText {
    private ExpressionText() {}

    static boolean isExpression(String text) {
        return text.length() > 2 && text.startsWith("[") && text.endsWith("]") && text.charAt(1) != '[';
    }

    /** What a string that is no expression means: {@code [[x]} is {@code [x]}. */
    static String literal(String text) {
        return text.startsWith("[[") ? text.substring(1) : text;
    }
}
