package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.scope.ResourceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all deployments of one evaluation share. */
final class Run {
    private static final int MOST_TURNS = 1_000_000;
    private static final long MOST_EXPANDED = 16L * Limits.TEMPLATE;

    private final EvaluationContext context;
    private final Secrets secrets = new Secrets();
    private final Problems problems = new Problems(secrets);
    private final Expressions expressions = new Expressions();
    private final Unknowns unknowns;
    private final Random guids;
    private final Map<ResourceId, Instance> deployed = new HashMap<>();
    private long expanded;
    private int turns;

    Run(EvaluationContext context) {
        this.context = context;
        this.unknowns = new Unknowns(context.unknownValues());
        this.guids = new Random(context.guidSeed());
    }

    EvaluationContext context() {
        return context;
    }

    Secrets secrets() {
        return secrets;
    }

    Problems problems() {
        return problems;
    }

    Expressions expressions() {
        return expressions;
    }

    Unknowns unknowns() {
        return unknowns;
    }

    /** Remembers a resource for other deployments of the same evaluation, which can refer to it by its id. */
    void deployed(Instance instance) {
        if (instance.id != null && instance.deployed()) {
            deployed.put(instance.id, instance);
        }
    }

    @Nullable
    Instance deployed(ResourceId id) {
        return deployed.get(id);
    }

    /** Counts a turn of a copy loop: loops in loops make more than any resource can have. */
    void turn() {
        if (++turns > MOST_TURNS) {
            throw new TooMuch("the copy loops make more than " + MOST_TURNS + " turns");
        }
    }

    /** Counts what a resource comes to. */
    void expanded(Object body) {
        expanded += Size.of(body, MOST_EXPANDED);
        if (expanded > MOST_EXPANDED) {
            throw new TooMuch("the resources come to more than " + MOST_EXPANDED + " characters");
        }
    }

    /** The next of the GUIDs that follow from the seed, of the random kind. */
    String newGuid() {
        long high = (guids.nextLong() & 0xffff_ffff_ffff_0fffL) | 0x4000L;
        long low = (guids.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
