package io.cloudoven.arm.expression;

/**
 * One expression of the template language, as a tree.
 *
 * <p>The language has calls, literals of strings and integers, {@code .name} and {@code [index]}; whatever else JSON
 * has, such as {@code true}, arrays and objects, is a call of a function.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions">Syntax and
 *     expressions</a>
 */
public sealed interface LanguageExpression permits Literal, Call, Member, Element {

    /** The text without the brackets that JSON has around it: {@code concat('a', parameters('b'))}. */
    default String text() {
        return ExpressionPrinter.text(this);
    }
}
