package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.scope.DeploymentScope;
import io.cloudoven.arm.scope.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The resources that a template's declarations come to: copies made, conditions asked, names and ids settled.
 *
 * <p>All of this is known before anything runs, so {@code reference} cannot be called here.
 */
final class ResourceExpansion {
    private static final Pattern SLASH = Pattern.compile("/");

    private final Problems problems;
    private final DeploymentScope scope;
    private final ResourceIndex index;
    private final List<Instance> instances = new ArrayList<>();

    ResourceExpansion(Problems problems, DeploymentScope scope, ResourceIndex index) {
        this.problems = problems;
        this.scope = scope;
        this.index = index;
    }

    /** Expands all that stands under {@code resources}, in its order. */
    List<Instance> expand(@Nullable Object resources, ValueEvaluator values, Place place) {
        declarations(resources, values, place, null);
        return instances;
    }

    private void declarations(
            @Nullable Object resources, ValueEvaluator values, Place place, @Nullable Instance parent) {
        if (resources instanceof Map<?, ?> named) {
            named.forEach(
                    (name, json) -> declaration((String) name, json, values, place.member((String) name), parent));
        } else if (resources instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                declaration(null, list.get(i), values, place.element(i), parent);
            }
        } else if (resources != null) {
            problems.add(place, "has to be an array or an object, but is " + Json.kind(resources));
        }
    }

    private void declaration(
            @Nullable String symbolicName,
            @Nullable Object json,
            ValueEvaluator values,
            Place place,
            @Nullable Instance parent) {
        if (!(json instanceof Map<?, ?> resource)) {
            problems.add(place, "has to be an object, but is " + Json.kind(json));
            return;
        }
        if (!(Json.member(resource, "copy") instanceof Map<?, ?> copy)) {
            instance(new Instance.Identity(symbolicName, null, -1), resource, values, place, parent);
            return;
        }
        CopyLoop loop = CopyLoop.read(copy, symbolicName == null ? "" : symbolicName, values, place.member("copy"));
        if (loop == null) {
            return;
        }
        index.name(loop.name());
        if (symbolicName != null) {
            index.name(symbolicName);
        }
        for (int i = 0; i < loop.count(); i++) {
            ValueEvaluator turn = values.turn(loop.name(), i, true);
            instance(new Instance.Identity(symbolicName, loop, i), resource, turn, place, parent);
        }
    }

    private void instance(
            Instance.Identity identity, Map<?, ?> json, ValueEvaluator values, Place place, @Nullable Instance parent) {
        Object condition = values.evaluate(Json.member(json, "condition"), place.member("condition"));
        if (condition != null && condition != Failed.VALUE && !(condition instanceof Boolean)) {
            problems.add(place.member("condition"), "has to be a boolean, but is " + Json.kind(condition));
        }
        boolean wanted = !Boolean.FALSE.equals(condition) && (parent == null || parent.wanted);
        boolean foreign = Json.member(json, "import") != null || Json.member(json, "name") == null && isExtension(json);
        String type = text(json, "type", values, place, parent == null ? null : parent.type);
        String name = foreign ? "" : text(json, "name", values, place, parent == null ? null : parent.name);
        if (type == null || name == null) {
            return;
        }
        ResourceId id = null;
        if (!foreign) {
            id = id(json, type, name, values, place);
            if (id == null) {
                return;
            }
        }
        Instance instance =
                new Instance(identity, json, place, CopyPosition.at(values.scope()), type, name, id, wanted);
        instances.add(instance);
        index.add(instance);
        if (parent != null) {
            instance.dependencies.add(parent);
        }
        declarations(Json.member(json, "resources"), values, place.member("resources"), instance);
    }

    private static boolean isExtension(Map<?, ?> json) {
        return Json.member(json, "extension") != null;
    }

    /** A text that has to be there; in a parent resource it can be the last segment alone. */
    private @Nullable String text(
            Map<?, ?> json, String member, ValueEvaluator values, Place place, @Nullable String parent) {
        Object value = values.evaluate(Json.member(json, member), place.member(member));
        if (value == Failed.VALUE) {
            return null;
        }
        if (!(value instanceof String text && !text.isEmpty())) {
            String wrong = value instanceof String ? "is empty" : "has to be a string, but is " + Json.kind(value);
            problems.add(place.member(member), value == null ? "is missing" : wrong);
            return null;
        }
        boolean whole = parent == null || text.regionMatches(true, 0, parent + "/", 0, parent.length() + 1);
        return whole ? text : parent + "/" + text;
    }

    private @Nullable ResourceId id(Map<?, ?> json, String type, String name, ValueEvaluator values, Place place) {
        List<String> segments = List.of(SLASH.split(type, -1));
        int types = segments.size() - 1;
        int names = SLASH.split(name, -1).length;
        if (types != names) {
            problems.add(
                    place.member("name"),
                    "'" + name + "' has " + names + (names == 1 ? " segment" : " segments") + ", but the type '" + type
                            + "' wants " + types);
            return null;
        }
        if (segments.contains("")) {
            problems.add(
                    place.member("type"),
                    "'" + type + "' has an empty segment; write it such as Microsoft.Network/virtualNetworks");
            return null;
        }
        String in = ResourceScope.of(json, values, place, scope);
        return in == null ? null : ResourceId.of(in, type, List.of(SLASH.split(name, -1)));
    }
}
