package io.cloudoven.terraform.block;

import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.RawExpression;

/** How elements are referred to as a whole. */
final class Addresses {
    private Addresses() {}

    static Expression expression(Element element) {
        return element instanceof TypedBlock<?> block
                ? block.state.self()
                : new RawExpression(element.asDeclaration().address());
    }
}
