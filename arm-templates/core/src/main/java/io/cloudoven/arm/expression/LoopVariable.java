package io.cloudoven.arm.expression;

/**
 * What a lambda is given, or the index of a copy; the place it is used at knows its name.
 *
 * <p>Each is equal only to itself.
 */
public final class LoopVariable implements Symbol {
    private final String stem;

    /** @param stem what its name begins with */
    LoopVariable(String stem) {
        this.stem = stem;
    }

    /** The index of a loop that is being described. */
    public static LoopVariable index() {
        return new LoopVariable("index");
    }

    /** A name that no lambda around the place has. */
    String nameAt(Site site) {
        return site.depth() == 0 ? stem : stem + (site.depth() + 1);
    }

    @Override
    public LanguageExpression plain() {
        return Call.of("lambdaVariables", new Literal(stem));
    }
}
