package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.Json;
import io.cloudoven.arm.scope.ResourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The functions that ask running resources: {@code reference}, {@code references} and those whose name begins with
 * {@code list}. What the template says of a resource is what it answers, with what the context says laid over it.
 */
final class RuntimeFunctions {
    private final Run run;
    private final ResourceIndex index;
    private final ResourceBodies bodies;
    private final @Nullable Instance asking;

    /** @param asking the resource in whose members they are called; {@code null} in outputs */
    RuntimeFunctions(Run run, ResourceIndex index, ResourceBodies bodies, @Nullable Instance asking) {
        this.run = run;
        this.index = index;
        this.bodies = bodies;
        this.asking = asking;
    }

    Map<String, Function> table() {
        return Map.of("reference", this::reference, "references", this::references, FunctionTable.ANY_LIST, this::list);
    }

    /** The same names where they cannot be called. */
    static Map<String, Function> unavailable() {
        return Map.of(
                "reference",
                Unavailable.beforeDeployment("reference"),
                "references",
                Unavailable.beforeDeployment("references"),
                FunctionTable.ANY_LIST,
                Unavailable.beforeDeployment("list*"));
    }

    private Object reference(Invocation invocation) {
        String subject = subject(invocation);
        List<Instance> found = index.find(subject);
        if (found != null && found.size() > 1 && !subject.startsWith("/")) {
            throw new EvaluationException("'" + subject + "' is a loop of " + found.size()
                    + " resources; take one with '" + subject + "[0]', or all with references('" + subject + "')");
        }
        boolean byId = subject.startsWith("/") && invocation.count() > 1;
        return state(subject, found == null || found.isEmpty() ? null : found.get(0), isFull(invocation), !byId);
    }

    private Object references(Invocation invocation) {
        String subject = subject(invocation);
        List<Instance> found = index.find(subject);
        if (found == null) {
            throw new EvaluationException("there is no loop '" + subject + "' in this template");
        }
        List<@Nullable Object> states = new ArrayList<>();
        for (Instance instance : found) {
            String name = instance.identity.indexedName();
            states.add(state(name == null ? subject : name, instance, isFull(invocation), true)
                    .settle());
        }
        return states;
    }

    /** @param waits whether asking makes the one who asks wait, which an id with an API version does not */
    private Live state(String subject, @Nullable Instance own, boolean full, boolean waits) {
        Instance instance = own;
        if (instance == null && subject.startsWith("/")) {
            ResourceId id = ResourceId.parse(subject);
            instance = id == null ? null : run.deployed(id);
        } else if (instance == null && !isKnown(subject)) {
            throw new EvaluationException("there is no resource '" + subject + "' in this template");
        }
        if (own != null && waits) {
            wait(own);
        }
        Object state = instance == null ? Map.of() : derived(instance);
        List<String> names = new ArrayList<>(instance == null ? List.of() : instance.names());
        names.add(subject);
        for (int i = names.size() - 1; i >= 0; i--) {
            Object known = run.context().known().answer(EvaluationContext.RESOURCE, names.get(i));
            state = known == null ? state : Merge.over(state, known);
        }
        Map<?, ?> whole = state instanceof Map<?, ?> map ? map : Map.of();
        Object properties = Json.member(whole, "properties");
        Object value = full ? whole : properties == null ? Map.of() : properties;
        String why = instance != null && !instance.wanted ? "the condition of the resource is false; " : "";
        String remedy = why + "supply it with context." + (full ? "fullResource" : "resource") + "(\"" + subject
                + "\", …), or set unknownValues";
        return Live.known(value, "reference('" + subject + "')", remedy, run.unknowns());
    }

    private boolean isKnown(String subject) {
        return run.context().known().answer(EvaluationContext.RESOURCE, subject) != null;
    }

    private void wait(Instance other) {
        if (asking != null && asking != other) {
            asking.dependencies.add(other);
        }
    }

    /** What the template says of a resource, as Azure would tell it. */
    private Object derived(Instance instance) {
        Object body = bodies.of(instance);
        if (body == Failed.VALUE) {
            throw new AlreadyReported();
        }
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        ((Map<?, ?>) body).forEach((name, value) -> whole.put((String) name, value));
        EvaluatedDeployment nested = instance.nested();
        if (nested != null) {
            whole.put("properties", Merge.over(whole.get("properties"), nested.state()));
        }
        if (instance.id != null && instance.wanted) {
            whole.put("resourceId", instance.id.toString());
        }
        return whole;
    }

    /** What a {@code list*} function answers is only known to Azure, and a secret. */
    private Object list(Invocation invocation) {
        String subject = subject(invocation);
        String function = invocation.name();
        List<Instance> found = index.find(subject);
        Instance instance = found == null || found.isEmpty() ? null : found.get(0);
        if (instance != null && (invocation.count() < 2 || !subject.startsWith("/"))) {
            wait(instance);
        }
        List<String> names = new ArrayList<>(List.of(subject));
        if (instance != null) {
            names.addAll(instance.names());
        }
        String asked = function + "('" + subject + "')";
        String remedy =
                "supply it with context.list(\"" + function + "\", \"" + subject + "\", …), or set unknownValues";
        for (String name : names) {
            Object answer = run.context().known().answer(function, name);
            if (answer != null) {
                run.secrets().add(answer);
                return Live.known(answer, asked, remedy, run.unknowns());
            }
        }
        return Live.unknown(asked, remedy, run.unknowns());
    }

    private static boolean isFull(Invocation invocation) {
        return invocation.count() > 1
                && invocation.argument(invocation.count() - 1) instanceof String text
                && text.toLowerCase(Locale.ROOT).equals("full");
    }

    private static String subject(Invocation invocation) {
        return Arguments.between(1, 3, invocation).text(0);
    }
}
