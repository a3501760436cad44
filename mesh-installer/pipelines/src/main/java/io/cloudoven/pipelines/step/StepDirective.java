package io.cloudoven.pipelines.step;

import io.cloudoven.pipelines.element.Element;
import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.variable.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps that are decided when the file is read: if, each, or those of a parameter. */
public final class StepDirective extends Element<StepDirective> implements Step {
    private static final String INSERT = "insert";

    private StepDirective(Fields fields) {
        super(fields);
    }

    static StepDirective of(String directive, Step... steps) {
        return new StepDirective(Fields.ordered().with("${{ " + directive + " }}", List.of(steps)));
    }

    static StepDirective insert(Parameter steps) {
        return new StepDirective(Fields.ordered(INSERT).with(INSERT, steps.inText()));
    }

    @Override
    protected StepDirective with(Fields fields) {
        return new StepDirective(fields);
    }

    @Override
    public @Nullable Object tree() {
        return fields().has(INSERT) ? fields().text(INSERT) : super.tree();
    }
}
