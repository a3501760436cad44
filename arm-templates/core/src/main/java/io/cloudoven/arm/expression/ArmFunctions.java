package io.cloudoven.arm.expression;

/**
 * Every function of the template language, for one import:
 *
 * <pre>{@code
 * import static io.cloudoven.arm.expression.ArmFunctions.*;
 *
 * Expr<String> name = concat("st", uniqueString(resourceGroup().id()));
 * Expr<List<String>> upper = map(names, name -> toUpper(name));
 * Expr<String> sku = when(equal(environment, "prod")).then("Standard_ZRS").otherwise("Standard_LRS");
 * }</pre>
 *
 * <p>A function has the language's name, but for {@code if}, {@code int}, {@code float} and {@code equals}, which Java has
 * other uses for: {@code when}, {@code toInt}, {@code toFloat} and {@code equal}. {@code true}, {@code false} and
 * {@code null} are {@link Expr#of(boolean)} and {@link Expr#nil()}; {@code lambda} is a lambda of Java. Where arguments
 * are {@link Object}s, they are what {@link Expr#any} takes.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions">Template
 *     functions</a>
 */
public final class ArmFunctions extends DeploymentFunctions {
    private ArmFunctions() {}
}
