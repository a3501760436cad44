package io.cloudoven.arm.template;

import io.cloudoven.arm.evaluation.Limits;
import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.json.JsonPath;
import io.cloudoven.arm.resource.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is too large in the text of a template: an expression, or all of it. */
final class DocumentLimits {
    private DocumentLimits() {}

    static void check(Map<String, ?> document, List<Problem> problems) {
        int size = Json.write(document).getBytes(StandardCharsets.UTF_8).length + 1;
        if (size > Limits.TEMPLATE) {
            problems.add(new Problem(
                    "the template",
                    "has " + size + " bytes, but Azure takes at most " + Limits.TEMPLATE + "; link parts of it"));
        }
        expressions(document, "", problems);
    }

    private static void expressions(@Nullable Object value, String path, List<Problem> problems) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((name, member) -> expressions(member, JsonPath.join(path, (String) name), problems));
        } else if (value instanceof List<?> array) {
            for (int i = 0; i < array.size(); i++) {
                expressions(array.get(i), path + "[" + i + "]", problems);
            }
        } else if (value instanceof String text
                && text.startsWith("[")
                && !text.startsWith("[[")
                && text.length() > Limits.EXPRESSION) {
            problems.add(new Problem(
                    path,
                    "is an expression of " + text.length() + " characters, but Azure takes at most " + Limits.EXPRESSION
                            + "; put parts of it into variables"));
        }
    }
}
