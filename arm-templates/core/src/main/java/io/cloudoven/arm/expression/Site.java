package io.cloudoven.arm.expression;

/**
 * The place an expression is written at; it knows what symbols stand for there.
 *
 * <p>A template asks its expressions for their text with a site of its own and so learns which parameters and resources
 * they speak of.
 */
public interface Site {

    /** Where nothing is known: symbols are written {@linkplain Symbol#plain() plainly}. */
    Site UNKNOWN = symbol -> Expr.written(symbol.plain());

    /** What a symbol stands for here. */
    Expr<?> resolve(Symbol symbol);

    /** How many lambdas this place is in; their variables are numbered by it. */
    default int depth() {
        return 0;
    }

    /** Whether an array may be written as a {@code copy} beside the properties around it. */
    default boolean hasCopies() {
        return false;
    }

    /** This place inside of what gives {@code symbol} a meaning. */
    default Site with(Symbol symbol, Expr<?> meaning) {
        return new InnerSite(this, symbol, meaning, depth());
    }
}
