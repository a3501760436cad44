package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.expression.ExpressionParser;

/**
 * What Azure takes at most in one template.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices#template-limits">
 *     Template limits</a>
 */
public final class Limits {
    public static final int PARAMETERS = 256;
    public static final int VARIABLES = 512;

    /** Resources, copies counted. */
    public static final int RESOURCES = 800;

    public static final int OUTPUTS = 64;

    /** Turns of a copy loop. */
    public static final int COPIES = 800;

    /** Characters of an expression. */
    public static final int EXPRESSION = ExpressionParser.LONGEST;

    /** Bytes of a template. */
    public static final int TEMPLATE = 4 * 1024 * 1024;

    /** Deployments inside each other. */
    static final int NESTING = 20;

    private Limits() {}

    /** Tells when there is too much of something. */
    static void check(Problems problems, Object place, int count, int most, String things) {
        if (count > most) {
            problems.add(place, "there are " + count + " " + things + ", but Azure takes at most " + most);
        }
    }
}
