package io.cloudoven.terraform.hcl;

/** {@code !operand} or {@code -operand}. */
public record Unary(Operator operator, Expression operand) implements Expression {

    /** The unary operators. */
    public enum Operator {
        NOT("!"),
        NEGATE("-");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }
}
