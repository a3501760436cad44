package io.cloudoven.pipelines.job;

import io.cloudoven.pipelines.element.Element;
import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.element.Problems;
import java.util.Map;

/** The stages, jobs or whole pipeline of a template file, with arguments for its parameters. */
public final class TemplateCall extends Element<TemplateCall> {
    private TemplateCall(Fields fields) {
        super(fields);
    }

    @Override
    protected TemplateCall with(Fields fields) {
        return new TemplateCall(fields);
    }

    /** The template in this file; one of another repository has its alias behind: {@code jobs.yml@templates}. */
    public static TemplateCall of(String file) {
        return new TemplateCall(Fields.ordered("template", "parameters").with("template", file));
    }

    /** The template in this file, with arguments. */
    public static TemplateCall of(String file, Map<String, ?> arguments) {
        TemplateCall call = of(file);
        return arguments.isEmpty() ? call : call.set("parameters", arguments);
    }

    /** What a parameter is given: text, a number, a boolean, steps, jobs, or lists and maps of these. */
    public TemplateCall argument(String parameter, Object value) {
        return put("parameters", parameter, value);
    }

    @Override
    protected void check(Problems problems) {
        if (fields().text("template").isBlank()) {
            problems.at("template").add("no file is named");
        }
    }
}
