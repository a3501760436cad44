package io.cloudoven.terraform.codegen.plan;

/**
 * The class of nested blocks or objects that have one name and one content, wherever they stand. There is one instance
 * for each, so instances are compared by identity.
 */
public final class NestedClass {
    private final String blockName;
    private final Content content;

    NestedClass(String blockName, Content content) {
        this.blockName = blockName;
        this.content = content;
    }

    /** The Terraform name of the block or attribute. */
    public String blockName() {
        return blockName;
    }

    Content content() {
        return content;
    }

    /** Such as {@code ip_rule}. */
    @Override
    public String toString() {
        return blockName;
    }
}
