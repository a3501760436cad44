package io.cloudoven.pipelines.variable;

import io.cloudoven.pipelines.element.Element;
import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.element.Problems;
import io.cloudoven.pipelines.expression.Expression;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a pipeline asks for when it is started by hand, or a template when it is used; required unless it has a default.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/parameters-parameter">parameter</a>
 */
public final class Parameter extends Element<Parameter> {
    private static final String DEFAULT = "default";
    private static final Fields EMPTY = Fields.ordered("name", "displayName", "type", DEFAULT, "values");

    private final ParameterType type;

    private Parameter(ParameterType type, Fields fields) {
        super(fields);
        this.type = type;
    }

    @Override
    protected Parameter with(Fields fields) {
        return new Parameter(type, fields);
    }

    /** A parameter of any type. */
    public static Parameter of(String name, ParameterType type) {
        return new Parameter(type, EMPTY.with("name", name).with("type", type.word()));
    }

    /** A text. */
    public static Parameter string(String name) {
        return of(name, ParameterType.STRING);
    }

    /** True or false. */
    public static Parameter bool(String name) {
        return of(name, ParameterType.BOOLEAN);
    }

    /** A number. */
    public static Parameter number(String name) {
        return of(name, ParameterType.NUMBER);
    }

    /** Any structure. */
    public static Parameter object(String name) {
        return of(name, ParameterType.OBJECT);
    }

    /** Steps, none by default. */
    public static Parameter steps(String name) {
        return of(name, ParameterType.STEP_LIST).defaultValue(List.of());
    }

    /** How the form calls it. Default: its name. */
    public Parameter displayName(String text) {
        return set("displayName", text);
    }

    /** A text to take when none is given. */
    public Parameter defaultValue(String value) {
        return set(DEFAULT, value);
    }

    /** What to take when none is given. */
    public Parameter defaultValue(boolean value) {
        return set(DEFAULT, value);
    }

    /** A number to take when none is given. */
    public Parameter defaultValue(long value) {
        return set(DEFAULT, value);
    }

    /** A list to take when none is given. */
    public Parameter defaultValue(List<?> value) {
        return set(DEFAULT, value);
    }

    /** A structure to take when none is given. */
    public Parameter defaultValue(Map<String, ?> value) {
        return set(DEFAULT, value);
    }

    /** The only texts that may be given. */
    public Parameter values(String... texts) {
        return add("values", (Object[]) texts);
    }

    /** Its name. */
    public String name() {
        return fields().text("name");
    }

    /** Its value in an expression. */
    public Expression value() {
        return Expression.parameter(name());
    }

    /** Its value in a text, <code>${{ parameters.name }}</code>. */
    public String inText() {
        return value().compileTime();
    }

    /** Whether it has to be given. */
    public boolean isRequired() {
        return !fields().has(DEFAULT);
    }

    /** Why a value cannot be given, or null when it can. */
    public @Nullable String refusal(Object value) {
        if (!type.accepts(value)) {
            return "takes a " + type.word() + ", not " + value;
        }
        List<?> values = fields().list("values");
        boolean literal = !(value instanceof String text && text.contains("${{"));
        return literal && !values.isEmpty() && !values.contains(value)
                ? "takes one of " + values + ", not " + value
                : null;
    }

    @Override
    protected void check(Problems problems) {
        if (name().isBlank()) {
            problems.add("a parameter has no name");
        }
        Object value = fields().get(DEFAULT);
        String refusal = value == null ? null : refusal(value);
        if (refusal != null) {
            problems.at(DEFAULT).add("'" + name() + "' " + refusal);
        }
        if (value instanceof String text && Secrets.isWrittenOut(name(), text)) {
            problems.at(DEFAULT).add("'" + name() + "' looks like a secret, and the file is no place for its value");
        }
    }
}
