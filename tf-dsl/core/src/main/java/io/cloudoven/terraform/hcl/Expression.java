package io.cloudoven.terraform.hcl;

/**
 * An HCL expression, as a tree.
 *
 * <p>Parentheses are not part of the tree: the printer writes them where precedence asks for them.
 */
public sealed interface Expression
        permits Literal,
                Template,
                Root,
                GetAttribute,
                GetIndex,
                Splat,
                Call,
                Conditional,
                Unary,
                Binary,
                Tuple,
                ObjectConstructor,
                ForTuple,
                ForObject,
                RawExpression {

    /** The HCL text of this expression, as {@code terraform fmt} would write it on the right of an attribute. */
    default String toHcl() {
        return HclPrinter.print(this);
    }

    /** The HCL text of this expression on one line; only a {@link RawExpression} of several lines breaks it. */
    default String toInlineHcl() {
        return HclPrinter.printInline(this);
    }

    /**
     * This expression as a bare template: {@code ${…}}, or the characters of a string or template as they stand
     * between their quotes, without backslash escapes. A string in Terraform's JSON syntax holds such a text.
     */
    default String toTemplate() {
        return HclPrinter.printTemplate(this);
    }

    /** {@code this.name}. */
    default Expression attribute(String name) {
        return new GetAttribute(this, name);
    }

    /** {@code this[key]}. */
    default Expression index(Expression key) {
        return new GetIndex(this, key);
    }
}
