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
        Arguments arguments = Arguments.between(0, 2, invocation);
        boolean byName = arguments.count() == 2 || arguments.has(0) && arguments.value(0) instanceof String;
        CopyPosition loop = byName ? named(arguments.text(0)) : unnamed();
        int offset = byName ? 1 : 0;
        return loop.index + (arguments.has(offset) ? arguments.integer(offset) : 0);
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
