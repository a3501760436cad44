package io.cloudoven.terraform.untyped;

import io.cloudoven.terraform.block.Element;
import java.util.Optional;

/** A Java object that is no Terraform value. */
final class ForeignValue {
    private ForeignValue() {}

    /** What to write instead of {@code value}. */
    static String instead(Object value) {
        if (value instanceof Element) {
            return "refer to one of its attributes, such as attribute(\"id\")";
        }
        if (value instanceof Optional) {
            return "use its orElse(null)";
        }
        if (value instanceof Enum) {
            return "use its name()";
        }
        if (value.getClass().isArray()) {
            return "make it a List";
        }
        if (value instanceof CharSequence || value instanceof Character) {
            return "use its toString()";
        }
        return "use a String, Number, Boolean, Value, Collection, Map or null";
    }
}
