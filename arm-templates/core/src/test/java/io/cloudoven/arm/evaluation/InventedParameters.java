package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.ArmException;
import io.cloudoven.arm.expression.Call;
import io.cloudoven.arm.expression.Element;
import io.cloudoven.arm.expression.ExpressionParser;
import io.cloudoven.arm.expression.LanguageExpression;
import io.cloudoven.arm.expression.Literal;
import io.cloudoven.arm.expression.Member;
import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Values for parameters without a default: by type, and for objects and arrays with what the template asks of them.
 *
 * <p>The same template always gets the same values.
 */
final class InventedParameters {
    private static final int ELEMENTS = 3;

    private final Map<String, Object> shapes = new LinkedHashMap<>();

    private InventedParameters() {}

    static Map<String, Object> of(Template template) {
        InventedParameters invented = new InventedParameters();
        invented.look(template.document());
        Map<String, Object> values = new LinkedHashMap<>();
        template.parameters().forEach((name, parameter) -> {
            if (parameter.isRequired()) {
                values.put(name, invented.value(name, parameter.json()));
            }
        });
        return values;
    }

    private Object value(String name, Map<?, ?> type) {
        if (type.get("allowedValues") instanceof List<?> allowed) {
            Object first = allowed.get(allowed.size() - 1);
            return "array".equals(type.get("type")) && !(first instanceof List) ? List.of(first) : first;
        }
        if (type.get("discriminator") instanceof Map<?, ?> discriminator) {
            String key = (String) ((Map<?, ?>) discriminator.get("mapping"))
                    .keySet()
                    .iterator()
                    .next();
            return Map.of((String) discriminator.get("propertyName"), key, "value", "x");
        }
        String kind = String.valueOf(type.get("type")).toLowerCase(Locale.ROOT);
        Object shape = shapes.get(name.toLowerCase(Locale.ROOT));
        return switch (kind) {
            case "int" -> type.get("minValue") instanceof Long least ? least : 2L;
            case "bool" -> true;
            case "array" -> shape instanceof List ? shape : List.of("a", "b", "c");
            case "object", "secureobject" -> shape instanceof Map ? shape : Map.of();
            default ->
                kind.isEmpty() || kind.equals("null")
                        ? shapes.getOrDefault(name.toLowerCase(Locale.ROOT), "x")
                        : text(name, type);
        };
    }

    private static String text(String name, Map<?, ?> type) {
        String text = name.toLowerCase(Locale.ROOT);
        while (type.get("minLength") instanceof Long least && text.length() < least) {
            text += "x";
        }
        return type.get("maxLength") instanceof Long most && text.length() > most
                ? text.substring(0, most.intValue())
                : text;
    }

    private void look(Object json) {
        if (json instanceof String text && text.startsWith("[") && text.endsWith("]") && !text.startsWith("[[")) {
            try {
                look(ExpressionParser.parse(text.substring(1, text.length() - 1)));
            } catch (ArmException noExpression) {
                return; // whoever evaluates it says so
            }
        } else if (json instanceof Map<?, ?> object) {
            object.values().forEach(this::look);
        } else if (json instanceof List<?> array) {
            array.forEach(this::look);
        }
    }

    private void look(LanguageExpression expression) {
        List<Object> steps = new ArrayList<>();
        LanguageExpression at = expression;
        while (at instanceof Member || at instanceof Element) {
            if (at instanceof Member member) {
                steps.add(0, member.name());
                at = member.target();
            } else {
                Element element = (Element) at;
                look(element.index());
                steps.add(
                        0,
                        element.index() instanceof Literal literal && literal.value() instanceof String name
                                ? name
                                : 0);
                at = element.target();
            }
        }
        if (at instanceof Call call) {
            if (call.name().equalsIgnoreCase("parameters")
                    && call.arguments().size() == 1
                    && call.arguments().get(0) instanceof Literal name) {
                shapes.merge(
                        name.value().toString().toLowerCase(Locale.ROOT), shape(steps, 0), InventedParameters::both);
            }
            call.arguments().forEach(this::look);
        }
    }

    /** Something that has what the steps ask for. */
    private static Object shape(List<Object> steps, int from) {
        if (from == steps.size()) {
            return "x";
        }
        if (steps.get(from) instanceof String name) {
            return Map.of(name, shape(steps, from + 1));
        }
        List<Object> array = new ArrayList<>();
        for (int i = 0; i < ELEMENTS; i++) {
            Object element = shape(steps, from + 1);
            array.add(element instanceof String ? "x" + i : numbered(element, i));
        }
        return array;
    }

    /** The same with other texts, so that names made of them differ. */
    private static Object numbered(Object value, int number) {
        if (value instanceof String text) {
            return text + number;
        }
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> copy = new LinkedHashMap<>();
            object.forEach((name, member) -> copy.put((String) name, numbered(member, number)));
            return copy;
        }
        return ((List<?>) value)
                .stream().map(element -> numbered(element, number)).toList();
    }

    private static Object both(Object one, Object other) {
        if (one instanceof Map<?, ?> first && other instanceof Map<?, ?> second) {
            Map<String, Object> merged = new LinkedHashMap<>();
            first.forEach((name, value) -> merged.put((String) name, value));
            second.forEach((name, value) -> merged.merge((String) name, value, InventedParameters::both));
            return merged;
        }
        if (one instanceof List<?> first && other instanceof List<?> second) {
            List<Object> merged = new ArrayList<>();
            for (int i = 0; i < first.size(); i++) {
                merged.add(both(first.get(i), second.get(i)));
            }
            return merged;
        }
        return Json.kind(one).equals("a string") ? other : one;
    }
}
