package io.cloudoven.terraform.block;

import io.cloudoven.terraform.hcl.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that was set on a block. */
sealed interface Argument {

    /** {@code name = value}. */
    record Attribute(String name, Expression value) implements Argument {}

    /** {@code name = value} or a block of Terraform's own: written before the provider's arguments, or after. */
    record Meta(String name, Expression value) implements Argument {}

    /** {@code name { content }}, with a label when there is a key. */
    record Nested(String name, @Nullable String key, NestedBlock<?> content) implements Argument {}

    /** {@code dynamic "name" { for_each = each, content { content } }}. */
    record Dynamic(String name, Expression each, NestedBlock<?> content) implements Argument {}

    /** One object of an argument whose type is an object, or a list, set or map of objects. */
    record ObjectItem(String name, In in, @Nullable String key, NestedBlock<?> content) implements Argument {}

    /** Something for {@code name} that cannot be written; the paths of its problems start in the block. */
    record Refused(String name, List<Problem> problems) implements Argument {}

    /** A comment before what is set next. */
    record Remark(String text) implements Argument {}

    /** What an object stands in. */
    enum In {
        SINGLE,
        LIST,
        MAP
    }
}
