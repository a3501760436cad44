package io.cloudoven.pipelines.job;

import io.cloudoven.pipelines.element.Element;
import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.element.Problems;
import io.cloudoven.pipelines.step.Step;
import io.cloudoven.pipelines.step.StepNames;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a deployment goes about it, and the steps of each of its phases.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/jobs-deployment-strategy">strategy</a>
 */
public final class Strategy extends Element<Strategy> {
    private static final String FAILURE = "failure";
    private static final String SUCCESS = "success";

    private static final List<String> PHASES = List.of("preDeploy", "deploy", "routeTraffic", "postRouteTraffic");

    private final String kind;

    private Strategy(String kind, Fields fields) {
        super(fields);
        this.kind = kind;
    }

    @Override
    protected Strategy with(Fields fields) {
        return new Strategy(kind, fields);
    }

    private static Strategy of(String kind) {
        return new Strategy(
                kind,
                Fields.ordered(
                        "maxParallel", "increments", "preDeploy", "deploy", "routeTraffic", "postRouteTraffic", "on"));
    }

    /** Each phase once. */
    public static Strategy runOnce() {
        return of("runOnce");
    }

    /**
     * Machine by machine, for environments of machines.
     *
     * @param maxParallel how many at once: a number, or a share such as {@code 25%}
     */
    public static Strategy rolling(String maxParallel) {
        return of("rolling").set("maxParallel", maxParallel);
    }

    /**
     * In growing shares of the traffic.
     *
     * @param percentages the shares before all of it, such as 10, 20
     */
    public static Strategy canary(int... percentages) {
        return of("canary")
                .add("increments", (Object[]) IntStream.of(percentages).boxed().toArray(Integer[]::new));
    }

    /** Before anything changes. */
    public Strategy preDeploy(Step... steps) {
        return phase("preDeploy", steps);
    }

    /** The change. */
    public Strategy deploy(Step... steps) {
        return phase("deploy", steps);
    }

    /** What lets traffic in. */
    public Strategy routeTraffic(Step... steps) {
        return phase("routeTraffic", steps);
    }

    /** With traffic: tests and watching. */
    public Strategy postRouteTraffic(Step... steps) {
        return phase("postRouteTraffic", steps);
    }

    /** When a phase has failed: the way back. */
    public Strategy onFailure(Step... steps) {
        return outcome(FAILURE, steps);
    }

    /** When all phases have succeeded. */
    public Strategy onSuccess(Step... steps) {
        return outcome(SUCCESS, steps);
    }

    private Strategy phase(String name, Step... steps) {
        return set(name, phaseOf(fields().map(name), steps));
    }

    private Strategy outcome(String name, Step... steps) {
        return put("on", name, phaseOf(phaseIn(fields().map("on"), name), steps));
    }

    private static Map<String, ?> phaseIn(Map<String, ?> outcomes, String name) {
        return outcomes.get(name) instanceof Map<?, ?> phase ? Map.of("steps", stepsIn(phase)) : Map.of();
    }

    private static List<?> stepsIn(Map<?, ?> phase) {
        return phase.get("steps") instanceof List<?> steps ? steps : List.of();
    }

    private static Map<String, ?> phaseOf(Map<String, ?> before, Step... steps) {
        return Map.of(
                "steps",
                Stream.concat(stepsIn(before).stream(), Arrays.stream(steps)).toList());
    }

    @Override
    protected Object distinction() {
        return kind;
    }

    @Override
    public @Nullable Object tree() {
        Object phases = super.tree();
        return phases == null ? null : Map.of(kind, phases);
    }

    @Override
    protected Problems place(String field, Problems problems) {
        return problems.at(kind).at(field);
    }

    @Override
    protected void check(Problems problems) {
        if (!fields().has("deploy")) {
            problems.at(kind).add("nothing is deployed; give deploy(…) its steps");
        }
        for (String phase : PHASES) {
            StepNames.check(
                    stepsIn(fields().map(phase)), problems.at(kind).at(phase).at("steps"));
        }
        for (Object percentage : fields().list("increments")) {
            if (percentage instanceof Integer share && (share < 1 || share > 100)) {
                problems.at(kind).at("increments").add(share + " is no share; give percentages from 1 to 100");
            }
        }
    }
}
