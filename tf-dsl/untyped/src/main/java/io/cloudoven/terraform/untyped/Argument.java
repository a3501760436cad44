package io.cloudoven.terraform.untyped;

/**
 * An attribute of a structure, which a configuration can refer to and perhaps set.
 *
 * @param form what its values look like
 * @param settable whether a configuration can set it
 * @param required whether a configuration has to set it
 * @param sensitive whether tools hide its value
 * @param writeOnly whether its value is kept nowhere
 * @param filled whether it is written as {@code null} when it is not set, since its object has to have it
 */
record Argument(
        String name,
        Form form,
        boolean settable,
        boolean required,
        boolean sensitive,
        boolean writeOnly,
        boolean filled) {

    /** What {@link io.cloudoven.terraform.block.Shape} is told of it; empty if nothing. */
    String facts() {
        String facts = (required ? "!" : "") + (sensitive ? "~" : "") + (filled ? "?" : "");
        return facts.isEmpty() ? "" : name + facts;
    }
}
