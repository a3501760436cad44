package io.cloudoven.pipelines.step;

import io.cloudoven.pipelines.element.Element;
import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.element.Problems;
import java.util.Map;

/** The steps of a template file, with arguments for its parameters. */
public final class StepTemplate extends Element<StepTemplate> implements Step {
    private StepTemplate(Fields fields) {
        super(fields);
    }

    static StepTemplate of(String file) {
        return new StepTemplate(Fields.ordered("template", "parameters").with("template", file));
    }

    static StepTemplate of(String file, Map<String, ?> arguments) {
        StepTemplate template = of(file);
        return arguments.isEmpty() ? template : template.set("parameters", arguments);
    }

    @Override
    protected StepTemplate with(Fields fields) {
        return new StepTemplate(fields);
    }

    /** What a parameter is given: text, a number, a boolean, steps, or lists and maps of these. */
    public StepTemplate argument(String parameter, Object value) {
        return put("parameters", parameter, value);
    }

    @Override
    protected void check(Problems problems) {
        if (fields().text("template").isBlank()) {
            problems.at("template").add("no file is named");
        }
    }
}
