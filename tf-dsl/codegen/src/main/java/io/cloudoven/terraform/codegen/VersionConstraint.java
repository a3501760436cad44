package io.cloudoven.terraform.codegen;

import io.cloudoven.codegen.CodegenException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How configurations constrain a provider's version. */
final class VersionConstraint {
    private static final Pattern VERSION = Pattern.compile("v?([0-9]+)\\.([0-9]+)(\\.[0-9]+)?");

    private VersionConstraint() {}

    /**
     * What was asked for, or {@code ~> 5.2} for the version {@code 5.2.0}: what such a schema describes is there in all
     * later minor versions. A pre-release, which no range includes, is pinned: {@code 5.3.0-beta1}.
     *
     * @throws CodegenException if nothing was asked for and there is no version
     */
    static String of(@Nullable String version, @Nullable String asked) {
        if (asked != null) {
            return asked;
        }
        if (version == null) {
            throw new CodegenException("the schema does not say of which provider version it is; say so, or set a"
                    + " version constraint");
        }
        Matcher matcher = VERSION.matcher(version);
        return matcher.matches() ? "~> " + matcher.group(1) + "." + matcher.group(2) : version;
    }
}
