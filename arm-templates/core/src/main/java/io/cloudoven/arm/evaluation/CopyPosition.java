package io.cloudoven.arm.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * Where the loops around an expression stand, which is what {@code copyIndex} tells.
 *
 * <p>Without a name it tells the loop of the resource, or the innermost one when the resource has none.
 */
record CopyPosition(@Nullable CopyPosition outer, String name, long index, boolean ofResource) implements Function {

    /** The loops around a place. */
    static @Nullable CopyPosition at(FunctionTable scope) {
        return scope.find("copyIndex") instanceof CopyPosition position ? position : null;
    }

    /** What can be called in a turn of a loop. */
    static FunctionTable turn(FunctionTable scope, String name, long index, boolean ofResource) {
        return scope.with("copyIndex", new CopyPosition(at(scope), name, index, ofResource));
    }

    @Override
    public Object call(Invocation invocation) {
        int count = invocation.count();
        if (count > 2) {
            throw new EvaluationException(
                    "copyIndex takes the name of a loop and an offset, but got " + count + " values");
        }
        Object first = count > 0 ? invocation.argument(0) : null;
        CopyPosition loop = first instanceof String wanted ? named(wanted) : unnamed();
        Object offset = count == 2 ? invocation.argument(1) : first instanceof String ? null : first;
        if (offset != null && !(offset instanceof Long)) {
            throw new EvaluationException("the offset of copyIndex has to be an integer");
        }
        return loop.index + (offset == null ? 0 : (Long) offset);
    }

    private CopyPosition unnamed() {
        for (CopyPosition at = this; at != null; at = at.outer) {
            if (at.ofResource) {
                return at;
            }
        }
        return this;
    }

    private CopyPosition named(String wanted) {
        for (CopyPosition at = this; at != null; at = at.outer) {
            if (at.name.equalsIgnoreCase(wanted)) {
                return at;
            }
        }
        throw new EvaluationException("there is no copy loop '" + wanted + "' around this");
    }
}
