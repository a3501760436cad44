package io.cloudoven.arm.resource;

import io.cloudoven.arm.expression.Expr;
import java.util.List;
import java.util.Map;

/** Compares what was set with what Azure demands, in an object and the typed objects in it. */
final class ShapeCheck {
    private ShapeCheck() {}

    /** @param existing whether it is there already, so that only its name matters */
    static void check(TypedObject<?> object, String path, boolean existing, List<Problem> problems) {
        Map<String, Expr<?>> properties = object.state.properties();
        if (existing) {
            missing(List.of("name"), properties, path, problems);
            return;
        }
        Shape shape = object.typedShape();
        missing(shape.required(), properties, path, problems);
        properties.forEach((name, value) -> {
            if (shape.readOnly().contains(name)) {
                problems.add(new Problem(path + "." + name, "only Azure sets this; leave it out"));
            }
            checkValue(value, path + "." + name, problems);
        });
    }

    private static void missing(
            List<String> required, Map<String, Expr<?>> properties, String path, List<Problem> problems) {
        for (String name : required) {
            if (!properties.containsKey(name)) {
                problems.add(new Problem(path + "." + name, "is required and missing"));
            }
        }
    }

    private static void checkValue(Expr<?> value, String path, List<Problem> problems) {
        if (value instanceof TypedObject<?> object && !(value instanceof Resource<?>)) {
            if (object.state.self() == null || !object.state.isEmpty()) {
                check(object, path, false, problems);
            }
            return;
        }
        value.parts().forEach((step, part) -> checkValue(part, path + step, problems));
    }
}
