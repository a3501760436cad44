package io.cloudoven.arm.template;

import io.cloudoven.arm.definition.Definitions;
import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.scope.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/** What every template has: the right kind of value in each section. */
final class TemplateShape {
    private static final List<String> OBJECTS =
            List.of("parameters", "variables", "outputs", "definitions", "metadata");

    private TemplateShape() {}

    /** The document, copied so that nobody can change it. */
    static Map<String, @Nullable Object> check(@Nullable Object document, String source) {
        if (!(document instanceof Map<?, ?> object)) {
            throw new TemplateException(
                    source + " is no template: it is " + Json.kind(document) + ", but a template is an object");
        }
        List<String> problems = new ArrayList<>();
        schema(object, problems);
        for (String section : OBJECTS) {
            Object value = Json.member(object, section);
            if (value != null && !(value instanceof Map)) {
                problems.add(section + " has to be an object, but is " + Json.kind(value));
            }
        }
        Object functions = Json.member(object, "functions");
        if (functions != null && !(functions instanceof List)) {
            problems.add("functions has to be an array, but is " + Json.kind(functions));
        }
        for (String section : List.of("parameters", "outputs", "definitions")) {
            if (Json.member(object, section) instanceof Map<?, ?> members) {
                members.forEach((name, value) -> type(section + "." + name, value, object, problems));
            }
        }
        resources(Json.member(object, "resources"), "resources", problems);
        if (!problems.isEmpty()) {
            throw new TemplateException(source + " is no template:\n  " + String.join("\n  ", problems));
        }
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        for (Entry<?, ?> member : object.entrySet()) {
            copy.put((String) member.getKey(), Json.copyOf(member.getValue()));
        }
        return Collections.unmodifiableMap(copy);
    }

    static Scope scope(Map<?, ?> document) {
        return Json.member(document, "$schema") instanceof String schema
                ? Scope.ofSchema(schema).orElse(Scope.RESOURCE_GROUP)
                : Scope.RESOURCE_GROUP;
    }

    private static void schema(Map<?, ?> document, List<String> problems) {
        Object schema = Json.member(document, "$schema");
        if (!(schema instanceof String text)) {
            problems.add("$schema is missing; write \"" + Scope.RESOURCE_GROUP.schema() + "\"");
        } else if (Scope.ofSchema(text).isEmpty()) {
            String hint = text.toLowerCase(Locale.ROOT).contains("deploymentparameters")
                    ? "is that of parameter files"
                    : "is that of no template";
            problems.add("$schema " + hint + ": " + text);
        }
    }

    private static void resources(@Nullable Object resources, String path, List<String> problems) {
        if (resources instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                resource(list.get(i), path + "[" + i + "]", problems);
            }
        } else if (resources instanceof Map<?, ?> map) {
            map.forEach((name, resource) -> resource(resource, path + "." + name, problems));
        } else if (resources != null) {
            problems.add(path + " has to be an array or an object, but is " + Json.kind(resources));
        }
    }

    private static void resource(@Nullable Object resource, String path, List<String> problems) {
        object(path, resource, problems);
        if (resource instanceof Map<?, ?> members && Json.member(members, "resources") != null) {
            resources(Json.member(members, "resources"), path + ".resources", problems);
        }
    }

    private static void type(String path, @Nullable Object value, Map<?, ?> document, List<String> problems) {
        object(path, value, problems);
        if (value instanceof Map<?, ?> type) {
            try {
                Definitions.of(document).resolve(type);
            } catch (IllegalArgumentException wrong) {
                problems.add(path + ": " + wrong.getMessage());
            }
        }
    }

    private static void object(Object path, @Nullable Object value, List<String> problems) {
        if (!(value instanceof Map)) {
            problems.add(path + " has to be an object, but is " + Json.kind(value));
        }
    }
}
