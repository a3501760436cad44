package io.cloudoven.arm.delivery.template;

import io.cloudoven.arm.delivery.json.JsonObjects;
import io.cloudoven.arm.delivery.problem.DeliveryException;
import io.cloudoven.arm.template.Template;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A template to deliver. Immutable and thread-safe. */
public final class ArmTemplate {

    private final Map<String, @Nullable Object> content;
    private final Map<String, DeclaredParameter> parameters;

    private ArmTemplate(Map<String, @Nullable Object> content) {
        this.content = content;
        Map<String, @Nullable Object> definitions = JsonObjects.of(content.get("definitions"));
        Map<String, DeclaredParameter> declared = new LinkedHashMap<>();
        JsonObjects.of(content.get("parameters"))
                .forEach((name, declaration) ->
                        declared.put(name, DeclaredParameter.of(JsonObjects.of(declaration), definitions)));
        this.parameters = Collections.unmodifiableMap(declared);
    }

    /** A template that was built or read. */
    public static ArmTemplate of(Template template) {
        return ofJson(template.toJson());
    }

    /**
     * A template from its JSON. Comments are allowed.
     *
     * @throws DeliveryException if it is no JSON object, or has no {@code resources}
     */
    public static ArmTemplate ofJson(String json) {
        Map<String, @Nullable Object> content = JsonObjects.read(json, "the template");
        if (!content.containsKey("resources")) {
            throw new DeliveryException(
                    "the template has no \"resources\"; give the whole template, not its parameters");
        }
        return new ArmTemplate(content);
    }

    /** Its JSON as maps, lists, strings, numbers, booleans and nulls. */
    public Map<String, @Nullable Object> content() {
        return content;
    }

    /** What it declares, by name. */
    public Map<String, DeclaredParameter> parameters() {
        return parameters;
    }
}
