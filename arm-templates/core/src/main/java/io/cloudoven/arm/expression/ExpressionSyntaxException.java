package io.cloudoven.arm.expression;

import io.cloudoven.arm.ArmException;

/** A text that is no expression of the template language; the message shows the place. */
public final class ExpressionSyntaxException extends ArmException {
    private static final long serialVersionUID = 1;
    private static final int AROUND = 25;

    private final String problem;
    private final int column;

    ExpressionSyntaxException(String problem, String text, int position) {
        super(problem + " at column " + (position + 1) + ": " + around(text, position));
        this.problem = problem;
        this.column = position + 1;
    }

    /** What is wrong, without the place. */
    public String problem() {
        return problem;
    }

    /** Where it is wrong, counted from 1 without the bracket. */
    public int column() {
        return column;
    }

    /** The text near a position, with a mark before it. */
    private static String around(String text, int position) {
        int from = Math.max(0, position - AROUND);
        int to = Math.min(text.length(), position + AROUND);
        return (from > 0 ? "…" : "") + line(text.substring(from, position)) + "⟶" + line(text.substring(position, to))
                + (to < text.length() ? "…" : "");
    }

    /** The same on one line, each character in its column. */
    private static String line(String text) {
        StringBuilder line = new StringBuilder(text);
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }
}
