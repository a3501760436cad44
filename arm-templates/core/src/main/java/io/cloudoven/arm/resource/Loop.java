package io.cloudoven.arm.resource;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.LoopVariable;
import org.jspecify.annotations.Nullable;

/**
 * How often a resource stands: the {@code copy} of a resource. All instances are deployed at once unless it is
 * {@linkplain #serial serial}. Immutable and thread-safe.
 */
public final class Loop {
    private final Expr<? extends Number> count;
    private final @Nullable String name;
    private final @Nullable Integer batchSize;
    private final LoopVariable index;

    private Loop(Expr<? extends Number> count, @Nullable String name, @Nullable Integer batchSize, LoopVariable index) {
        this.count = count;
        this.name = name;
        this.batchSize = batchSize;
        this.index = index;
    }

    /** {@code count} instances, 0 to 800. */
    public static Loop of(int count) {
        return of(Expr.of(count));
    }

    /** {@code count} instances, 0 to 800. */
    public static Loop of(Expr<? extends Number> count) {
        return new Loop(count, null, null, LoopVariable.index());
    }

    /** Its name; by default the resource's symbolic name. */
    public Loop named(String newName) {
        return new Loop(count, newName, batchSize, index);
    }

    /** One instance after the other. */
    public Loop serial() {
        return serial(1);
    }

    /**
     * {@code size} instances at a time.
     *
     * @throws IllegalArgumentException when that is none
     */
    public Loop serial(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a serial copy deploys at least 1 instance at a time, but got " + size);
        }
        return new Loop(count, name, size, index);
    }

    /** How many instances there are. */
    public Expr<? extends Number> count() {
        return count;
    }

    /** Its name, if it was given one. */
    public @Nullable String name() {
        return name;
    }

    /** How many are deployed at a time; {@code null} for all. */
    public @Nullable Integer batchSize() {
        return batchSize;
    }

    /** What stands for the index of the instance that is being described. */
    public LoopVariable index() {
        return index;
    }
}
