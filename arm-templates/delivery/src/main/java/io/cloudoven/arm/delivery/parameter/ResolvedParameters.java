package io.cloudoven.arm.delivery.parameter;

import io.cloudoven.arm.delivery.parameter.ParameterValue.Literal;
import io.cloudoven.arm.delivery.problem.DeliveryException;
import io.cloudoven.arm.delivery.template.ArmTemplate;
import io.cloudoven.arm.delivery.template.DeclaredParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All parameters of a deployment in memory, as they go to Azure. {@code toString()} has names and no values.
 *
 * @param values by name
 * @param fetched those of them that came just in time
 */
public record ResolvedParameters(Map<String, ParameterValue> values, List<ParameterValue> fetched) {

    /**
     * Checks them against what a template declares.
     *
     * @throws DeliveryException with all that is wrong: unknown and missing parameters, values of another type
     */
    public void check(ArmTemplate template) {
        Map<String, DeclaredParameter> declared = declared(template);
        Map<String, ParameterValue> given = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        List<String> problems = new ArrayList<>();
        values.forEach((name, value) -> {
            if (given.put(name, value) != null) {
                problems.add(name + ": given twice; names do not differ by case");
            }
            DeclaredParameter declaration = declared.get(name);
            if (declaration == null) {
                problems.add(name + ": the template has no such parameter");
            } else if (value instanceof Literal literal && !declaration.takes(literal.value())) {
                problems.add(name + ": the value is no " + declaration.type());
            }
        });
        declared.forEach((name, declaration) -> {
            if (declaration.required() && !given.containsKey(name)) {
                problems.add(name + ": no value, and the template has no default");
            }
        });
        if (!problems.isEmpty()) {
            throw new DeliveryException((problems.size() == 1 ? "1 problem" : problems.size() + " problems")
                    + " in the parameters:\n  - " + String.join("\n  - ", problems)
                    + (declared.isEmpty()
                            ? "\nthe template declares none"
                            : "\nthe template declares " + String.join(", ", declared.keySet())));
        }
    }

    /** What must not be shown: what came just in time, and the values of secure parameters. */
    public Secrets secrets(ArmTemplate template) {
        Map<String, DeclaredParameter> declared = declared(template);
        List<ParameterValue> secret = new ArrayList<>(fetched);
        values.forEach((name, value) -> {
            DeclaredParameter declaration = declared.get(name);
            if (declaration != null && declaration.secure()) {
                secret.add(value);
            }
        });
        return Secrets.of(secret);
    }

    private static Map<String, DeclaredParameter> declared(ArmTemplate template) {
        Map<String, DeclaredParameter> declared = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        declared.putAll(template.parameters());
        return declared;
    }

    @Override
    public String toString() {
        return "parameters " + String.join(", ", values.keySet());
    }
}
