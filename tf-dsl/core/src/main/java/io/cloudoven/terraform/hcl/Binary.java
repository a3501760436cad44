package io.cloudoven.terraform.hcl;

/** {@code left operator right}. */
public record Binary(Operator operator, Expression left, Expression right) implements Expression {

    /** The binary operators with their precedence; a higher one binds tighter. */
    public enum Operator {
        OR("||", 1),
        AND("&&", 2),
        EQUAL("==", 3),
        NOT_EQUAL("!=", 3),
        LESS("<", 4),
        LESS_OR_EQUAL("<=", 4),
        GREATER(">", 4),
        GREATER_OR_EQUAL(">=", 4),
        ADD("+", 5),
        SUBTRACT("-", 5),
        MULTIPLY("*", 6),
        DIVIDE("/", 6),
        MODULO("%", 6);

        private final String symbol;
        private final int precedence;

        Operator(String symbol, int precedence) {
            this.symbol = symbol;
            this.precedence = precedence;
        }

        public String symbol() {
            return symbol;
        }

        public int precedence() {
            return precedence;
        }
    }
}
