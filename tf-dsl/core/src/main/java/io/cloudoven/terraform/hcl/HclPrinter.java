package io.cloudoven.terraform.hcl;

import java.io.IOException;

/** Writes the tree as {@code terraform fmt} would. */
final class HclPrinter {
    private HclPrinter() {}

    static String print(Expression expression) {
        throw new UnsupportedOperationException(expression.toString());
    }

    static String print(Body body) {
        throw new UnsupportedOperationException(body.toString());
    }

    static void print(Body body, Appendable out) throws IOException {
        out.append(print(body));
    }
}
