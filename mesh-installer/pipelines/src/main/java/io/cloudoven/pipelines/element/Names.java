package io.cloudoven.pipelines.element;

import java.util.regex.Pattern;

/**
 * How stages, jobs and steps may be called: letters, digits and underscores, no digit first.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/jobs-job">jobs.job</a>
 */
public final class Names {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private Names() {}

    /** Tells when a name is not like that; one that an expression makes is not looked at. */
    public static void check(String name, Problems problems) {
        if (!name.contains("${{") && !NAME.matcher(name).matches()) {
            problems.add(
                    name.isEmpty()
                            ? "has no name; give it one of letters, digits and underscores"
                            : "'" + name + "' is no name; take letters, digits and underscores, and no digit first");
        }
    }
}
