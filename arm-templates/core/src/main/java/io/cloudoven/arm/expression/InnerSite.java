package io.cloudoven.arm.expression;

/**
 * A place inside a lambda or loop, which gives one symbol its meaning.
 *
 * @param depth how many lambdas it is in
 */
record InnerSite(Site outer, Symbol symbol, Expr<?> meaning, int depth) implements Site {
    @Override
    public Expr<?> resolve(Symbol wanted) {
        return wanted.equals(symbol) ? meaning : outer.resolve(wanted);
    }

    @Override
    public boolean hasCopies() {
        return outer.hasCopies();
    }
}
