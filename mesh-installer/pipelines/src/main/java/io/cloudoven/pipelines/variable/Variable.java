package io.cloudoven.pipelines.variable;

import io.cloudoven.pipelines.element.Element;
import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.element.Problems;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A variable, a group of variables kept in Azure DevOps, or a template of variables.
 *
 * <p>A secret is never written into the file: {@link #secret(String)} only says that the pipeline, a group or a key
 * vault has it, so that scripts which would print it on their command line are refused. A plain variable that looks like
 * a secret is refused as well.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/variables">variables</a>
 */
public final class Variable extends Element<Variable> {
    private static final String SECRET = "secret";
    private static final Fields EMPTY =
            Fields.ordered("name", "value", "readonly", "group", "template", "parameters", SECRET);

    private Variable(Fields fields) {
        super(fields);
    }

    @Override
    protected Variable with(Fields fields) {
        return new Variable(fields);
    }

    /** A variable and its value, which may be a macro or an expression. */
    public static Variable of(String name, String value) {
        return new Variable(EMPTY.with("name", name).with("value", value));
    }

    /** All variables of a group of the library. */
    public static Variable group(String name) {
        return new Variable(EMPTY.with("group", name));
    }

    /** The variables of a template file. */
    public static Variable template(String file, Map<String, ?> arguments) {
        Fields fields = EMPTY.with("template", file);
        return new Variable(arguments.isEmpty() ? fields : fields.with("parameters", arguments));
    }

    /** A secret that is kept elsewhere; writes nothing. A step gets it with {@code env(name, variable.macro())}. */
    public static Variable secret(String name) {
        return new Variable(EMPTY.with("name", name).with(SECRET, true));
    }

    /** No step may change it. */
    public Variable readOnly() {
        return set("readonly", true);
    }

    /** Its name; empty for a group or a template. */
    public String name() {
        return fields().text("name");
    }

    /** Its value; empty where the file has none. */
    public String value() {
        return fields().text("value");
    }

    /** Whether it is a secret that is kept elsewhere. */
    public boolean isSecret() {
        return fields().has(SECRET);
    }

    /** In a text: its value when the step starts, {@code $(name)}. */
    public String macro() {
        return "$(" + name() + ")";
    }

    boolean isPlain() {
        return fields().has("value") && !fields().has("readonly");
    }

    @Override
    public @Nullable Object tree() {
        return isSecret() ? null : super.tree();
    }

    @Override
    protected void check(Problems problems) {
        if (fields().has("readonly") && !fields().has("value")) {
            problems.at("readonly").add("only a variable with a value can be read-only");
        }
        if (fields().has("value") && name().isBlank()) {
            problems.add("a variable has no name");
        }
        if (Secrets.isNamedLikeOne(name()) && Secrets.isLiteral(value())) {
            problems.add("'" + name() + "' looks like a secret, and the file is no place for its value; keep it in a"
                    + " variable group or a key vault and say Variable.secret(\"" + name() + "\")");
        }
    }
}
