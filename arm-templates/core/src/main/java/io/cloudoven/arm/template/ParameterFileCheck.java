package io.cloudoven.arm.template;

import io.cloudoven.arm.definition.Definitions;
import io.cloudoven.arm.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whether a parameter file fits a template. */
final class ParameterFileCheck {
    private final Template template;
    private final Map<String, ParameterDefinition> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    ParameterFileCheck(Template template) {
        this.template = template;
        known.putAll(template.parameters());
    }

    List<String> problems(Map<String, Object> entries) {
        List<String> problems = new ArrayList<>();
        Set<String> given = new LinkedHashSet<>();
        entries.forEach((name, entry) -> {
            given.add(name.toLowerCase(Locale.ROOT));
            ParameterDefinition parameter = known.get(name);
            if (parameter == null) {
                problems.add(name + ": the template has no such parameter; it has "
                        + template.parameters().keySet());
            } else if (entry instanceof ParameterValue value) {
                expressions(value.value(), name, problems);
                Definitions.of(template.document())
                        .check(
                                value.value(),
                                parameter.json(),
                                name,
                                (path, message) -> problems.add(path + ": " + message));
            }
        });
        template.parameters().forEach((name, parameter) -> {
            if (parameter.isRequired() && !given.contains(name.toLowerCase(Locale.ROOT))) {
                problems.add(name + ": is required and missing");
            }
        });
        return problems;
    }

    private static void expressions(@Nullable Object value, String path, List<String> problems) {
        if (value instanceof String text && text.startsWith("[") && text.endsWith("]") && !text.startsWith("[[")) {
            problems.add(path + ": looks like an expression, which parameter files do not have; give a value");
        } else if (value instanceof Map<?, ?> object) {
            object.forEach((name, member) -> expressions(member, JsonPath.join(path, (String) name), problems));
        } else if (value instanceof List<?> array) {
            for (int i = 0; i < array.size(); i++) {
                expressions(array.get(i), path + "[" + i + "]", problems);
            }
        }
    }
}
