package io.cloudoven.pipelines.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An expression, such as a condition.
 *
 * <pre>{@code
 * succeeded().and(variable("Build.SourceBranch").eq("refs/heads/main"))
 * // and(succeeded(), eq(variables['Build.SourceBranch'], 'refs/heads/main'))
 * }</pre>
 *
 * <p>A condition takes it as it is. In a text, {@link #compileTime()} is what it is worth when the file is read, and
 * {@link #runTime()} when the job starts. Texts are quoted here. Immutable and thread-safe.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/process/expressions">expressions</a>
 */
public final class Expression {
    private final String text;

    private Expression(String text) {
        this.text = text;
    }

    /** What is written here word for word. */
    public static Expression of(String text) {
        return new Expression(text.strip());
    }

    /** A text. */
    public static Expression text(String text) {
        return new Expression("'" + text.replace("'", "''") + "'");
    }

    /** True or false. */
    public static Expression bool(boolean value) {
        return new Expression(Boolean.toString(value));
    }

    /** A number. */
    public static Expression number(long value) {
        return new Expression(Long.toString(value));
    }

    /** The value of a variable, such as {@code Build.SourceBranch}. */
    public static Expression variable(String name) {
        return new Expression("variables[" + text(name) + "]");
    }

    /** The value of a parameter; only when the file is read. */
    public static Expression parameter(String name) {
        return new Expression("parameters." + name);
    }

    /** An output variable of an earlier job in the same stage; {@code output} is {@code step.variable}. */
    public static Expression jobOutput(String job, String output) {
        return new Expression("dependencies." + job + ".outputs[" + text(output) + "]");
    }

    /** An output variable of a job in an earlier stage, for use in a job; {@code output} is {@code step.variable}. */
    public static Expression stageOutput(String stage, String job, String output) {
        return new Expression("stageDependencies." + stage + "." + job + ".outputs[" + text(output) + "]");
    }

    /** Whether all before, or all named, have succeeded. */
    public static Expression succeeded(String... names) {
        return status("succeeded", names);
    }

    /** Whether any before, or any named, has failed. */
    public static Expression failed(String... names) {
        return status("failed", names);
    }

    /** Whether all before, or all named, are done and none was cancelled. */
    public static Expression succeededOrFailed(String... names) {
        return status("succeededOrFailed", names);
    }

    /** True, even when the run was cancelled. */
    public static Expression always() {
        return status("always");
    }

    /** Whether the run was cancelled. */
    public static Expression canceled() {
        return status("canceled");
    }

    /** The first value that is not empty. */
    public static Expression coalesce(Expression... values) {
        return call("coalesce", values);
    }

    /** A format with <code>{0}</code>, <code>{1}</code>, … replaced. */
    public static Expression format(String format, Expression... values) {
        return call("format", Stream.concat(Stream.of(text(format)), Stream.of(values)));
    }

    /** A number that counts up by one each run, from {@code seed} on, for each value of {@code prefix}. */
    public static Expression counter(Expression prefix, long seed) {
        return call("counter", prefix, number(seed));
    }

    /** Any function by its name. */
    public static Expression call(String function, Expression... arguments) {
        return call(function, Stream.of(arguments));
    }

    /** Whether it is this text; case does not count. */
    public Expression eq(String other) {
        return eq(text(other));
    }

    /** Whether it is true, or false. */
    public Expression eq(boolean other) {
        return eq(bool(other));
    }

    /** Whether it is the same. */
    public Expression eq(Expression other) {
        return call("eq", this, other);
    }

    /** Whether it is another text; case does not count. */
    public Expression ne(String other) {
        return ne(text(other));
    }

    /** Whether it is another. */
    public Expression ne(Expression other) {
        return call("ne", this, other);
    }

    /** Whether it is less. */
    public Expression lt(Expression other) {
        return call("lt", this, other);
    }

    /** Whether it is at most that. */
    public Expression le(Expression other) {
        return call("le", this, other);
    }

    /** Whether it is more. */
    public Expression gt(Expression other) {
        return call("gt", this, other);
    }

    /** Whether it is at least that. */
    public Expression ge(Expression other) {
        return call("ge", this, other);
    }

    /** Whether it is one of these texts. */
    public Expression in(String... texts) {
        return call("in", Stream.concat(Stream.of(this), Stream.of(texts).map(Expression::text)));
    }

    /** Whether it begins so; case does not count. */
    public Expression startsWith(String start) {
        return call("startsWith", this, text(start));
    }

    /** Whether it ends so; case does not count. */
    public Expression endsWith(String end) {
        return call("endsWith", this, text(end));
    }

    /** Whether it contains this; case does not count. */
    public Expression contains(String part) {
        return call("contains", this, text(part));
    }

    /** Whether this and all others hold. */
    public Expression and(Expression... others) {
        return call("and", Stream.concat(Stream.of(this), Stream.of(others)));
    }

    /** Whether this or any of the others holds. */
    public Expression or(Expression... others) {
        return call("or", Stream.concat(Stream.of(this), Stream.of(others)));
    }

    /** Whether this does not hold. */
    public Expression not() {
        return call("not", this);
    }

    /** In a text: its value when the file is read, <code>${{ … }}</code>. */
    public String compileTime() {
        return "${{ " + text + " }}";
    }

    /** As a whole text: its value when the job starts, {@code $[ … ]}. */
    public String runTime() {
        return "$[ " + text + " ]";
    }

    private static Expression status(String function, String... names) {
        return call(function, Stream.of(names).map(Expression::text));
    }

    private static Expression call(String function, Stream<Expression> arguments) {
        List<Expression> all = arguments.collect(Collectors.toCollection(ArrayList::new));
        return new Expression(
                all.stream().map(Expression::toString).collect(Collectors.joining(", ", function + "(", ")")));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Expression that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    /** The expression as a condition has it. */
    @Override
    public String toString() {
        return text;
    }
}
