package io.cloudoven.pipelines.step;

import io.cloudoven.pipelines.element.Element;
import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.element.Names;
import io.cloudoven.pipelines.element.Problems;
import io.cloudoven.pipelines.expression.Expression;
import io.cloudoven.pipelines.variable.Secrets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What steps have in common: names, a condition, an environment, limits.
 *
 * @param <S> the kind of step
 */
public abstract class AgentStep<S extends AgentStep<S>> extends Element<S> implements Step {
    private static final List<String> COMMON = List.of(
            "displayName",
            "name",
            "condition",
            "continueOnError",
            "enabled",
            "target",
            "timeoutInMinutes",
            "retryCountOnTaskFailure",
            "env");

    /** A step of these fields; for this library's own steps. */
    protected AgentStep(Fields fields) {
        super(fields);
    }

    /** No fields yet: what kind of step, what all have, and then what this one has; {@code env} at the end. */
    protected static Fields ordered(String kind, String... own) {
        List<String> order = new ArrayList<>(List.of(kind));
        order.addAll(COMMON.subList(0, COMMON.size() - 1));
        order.addAll(List.of(own));
        order.add(COMMON.get(COMMON.size() - 1));
        return Fields.ordered(order.toArray(String[]::new));
    }

    /** What people read. */
    public S displayName(String text) {
        return set("displayName", text);
    }

    /** What its output variables are found by. */
    public S name(String name) {
        return set("name", name);
    }

    /** When it runs. Default: when all before have succeeded. */
    public S condition(Expression condition) {
        return set("condition", condition.toString());
    }

    /** The job goes on when it fails. */
    public S continueOnError() {
        return set("continueOnError", true);
    }

    /** It is left out for now. */
    public S disabled() {
        return set("enabled", false);
    }

    /** In which container of the job it runs, or on the {@code host}. */
    public S target(String container) {
        return set("target", container);
    }

    /** How long it may take, in whole minutes. Default: as long as the job. */
    public S timeout(Duration limit) {
        return set("timeoutInMinutes", Math.toIntExact(limit.toMinutes()));
    }

    /** How often it is tried again when it fails. Default: never; at most 10. */
    public S retries(int count) {
        return set("retryCountOnTaskFailure", count);
    }

    /** An environment variable; the only good way for a secret into a script. */
    public S env(String name, String value) {
        return put("env", name, value);
    }

    @Override
    protected void check(Problems problems) {
        if (fields().has("name")) {
            Names.check(fields().text("name"), problems.at("name"));
        }
        for (Map.Entry<String, ?> variable : fields().map("env").entrySet()) {
            if (Secrets.isWrittenOut(variable.getKey(), variable.getValue().toString())) {
                problems.at("env")
                        .at(variable.getKey())
                        .add("looks like a secret, and the file is no place for its"
                                + " value; give a variable that holds it, $(name)");
            }
        }
        if (fields().get("timeoutInMinutes") instanceof Integer minutes && minutes < 1) {
            problems.at("timeoutInMinutes").add("a step may take whole minutes, from 1 on");
        }
        if (fields().get("retryCountOnTaskFailure") instanceof Integer count && (count < 0 || count > 10)) {
            problems.at("retryCountOnTaskFailure").add("a step is tried again 0 to 10 times, not " + count);
        }
    }
}
