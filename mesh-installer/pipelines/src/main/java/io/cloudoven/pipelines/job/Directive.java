package io.cloudoven.pipelines.job;

import io.cloudoven.pipelines.element.Element;
import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.expression.Expression;
import io.cloudoven.pipelines.variable.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jobs or stages that are decided when the file is read: if a condition holds, or those of a parameter. */
public final class Directive extends Element<Directive> {
    private static final String INSERT = "insert";

    private Directive(Fields fields) {
        super(fields);
    }

    @Override
    protected Directive with(Fields fields) {
        return new Directive(fields);
    }

    /** Jobs that are there only if a condition holds. */
    public static Directive when(Expression condition, AbstractJob<?>... jobs) {
        return of(condition, List.of(jobs));
    }

    /** Stages that are there only if a condition holds. */
    public static Directive when(Expression condition, Stage... stages) {
        return of(condition, List.of(stages));
    }

    /** The jobs or stages that a parameter was given. */
    public static Directive insert(Parameter list) {
        return new Directive(Fields.ordered(INSERT).with(INSERT, list.inText()));
    }

    private static Directive of(Expression condition, List<?> items) {
        return new Directive(Fields.ordered().with("${{ if " + condition + " }}", items));
    }

    @Override
    public @Nullable Object tree() {
        return fields().has(INSERT) ? fields().text(INSERT) : super.tree();
    }
}
