package io.cloudoven.pipelines.variable;

import io.cloudoven.pipelines.element.Element;
import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.element.Problems;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The variables of a pipeline, a stage or a job: short where all are plain, {@code name: value}. */
public final class Variables extends Element<Variables> {
    private static final String ALL = "all";

    private Variables(Fields fields) {
        super(fields);
    }

    @Override
    protected Variables with(Fields fields) {
        return new Variables(fields);
    }

    /** No variables. */
    public static Variables none() {
        return new Variables(Fields.ordered(ALL));
    }

    /** These and one more. */
    public Variables and(Variable variable) {
        return add(ALL, variable);
    }

    /** The variables, in the order they were added. */
    public List<Variable> all() {
        return fields().list(ALL).stream().map(Variable.class::cast).toList();
    }

    @Override
    public @Nullable Object tree() {
        List<Variable> written = all().stream().filter(one -> !one.isSecret()).toList();
        if (written.isEmpty()) {
            return null;
        }
        if (!written.stream().allMatch(Variable::isPlain)) {
            return written.stream().map(Variable::tree).toList();
        }
        Map<String, Object> short_ = new LinkedHashMap<>();
        written.forEach(one -> short_.put(one.name(), one.value()));
        return short_;
    }

    @Override
    protected Problems place(String field, Problems problems) {
        return problems;
    }

    @Override
    protected void check(Problems problems) {
        Set<String> names = new HashSet<>();
        for (Variable variable : all()) {
            if (!variable.name().isEmpty() && !names.add(variable.name().toLowerCase(Locale.ROOT))) {
                problems.add("'" + variable.name() + "' is there twice; the case of letters does not count");
            }
        }
    }
}
