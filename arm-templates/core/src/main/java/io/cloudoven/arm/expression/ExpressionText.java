package io.cloudoven.arm.expression;

/**
 * Which strings of a template are expressions, and what the others mean.
 *
 * <table>
 * <caption>A string of JSON is</caption>
 * <tr><td>{@code [toLower('X')]}</td><td>an expression: it begins with one bracket and ends with one</td></tr>
 * <tr><td>{@code [[not me]}</td><td>escaped: the text {@code [not me]}</td></tr>
 * <tr><td>{@code [not me} or {@code me [too]}, and {@code []}</td><td>that text</td></tr>
 * </table>
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions#escape-characters">
 *     Escape characters</a>
 */
public final class ExpressionText {
    private ExpressionText() {}

    /** Whether a string of JSON is to be evaluated. */
    public static boolean isExpression(String json) {
        return json.length() > 2 && isBracketed(json) && json.charAt(1) != '[';
    }

    /** What a string of JSON that is no expression means: {@code [[x]} is {@code [x]}. */
    public static String literal(String json) {
        return isBracketed(json) && json.charAt(1) == '[' ? json.substring(1) : json;
    }

    /** The string of JSON that means a text, whatever the text: {@code [x]} becomes {@code [[x]}. */
    public static String escaped(String text) {
        return isBracketed(text) ? "[" + text : text;
    }

    /**
     * The expression that a string of JSON is.
     *
     * @throws ExpressionSyntaxException with the column in that string, its bracket counted
     */
    public static LanguageExpression parse(String json) {
        return ExpressionParser.parseBracketed(json);
    }

    /**
     * The column, counted from 1, where a part of an expression begins in the string of JSON that it was parsed from.
     *
     * @param part one of the nodes of {@code whole}, that very object
     */
    public static int column(String json, LanguageExpression whole, LanguageExpression part) {
        return ExpressionParser.columnBracketed(json, whole, part);
    }

    private static boolean isBracketed(String text) {
        return text.length() > 1 && text.charAt(0) == '[' && text.charAt(text.length() - 1) == ']';
    }
}
