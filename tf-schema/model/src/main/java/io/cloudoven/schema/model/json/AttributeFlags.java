package io.cloudoven.schema.model.json;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.AttributeBuilder;

/** The flags of an attribute as letters, in the order {@value #ALL}. */
final class AttributeFlags {

    private static final String ALL = "rocswd";

    private AttributeFlags() {}

    static String of(Attribute attribute) {
        return (attribute.required() ? "r" : "")
                + (attribute.optional() ? "o" : "")
                + (attribute.computed() ? "c" : "")
                + (attribute.sensitive() ? "s" : "")
                + (attribute.writeOnly() ? "w" : "")
                + (attribute.deprecated() ? "d" : "");
    }

    /** Whether these are flags, each at most once and in order. */
    static boolean valid(String flags) {
        int before = -1;
        for (int i = 0; i < flags.length(); i++) {
            int place = ALL.indexOf(flags.charAt(i));
            if (place <= before) {
                return false;
            }
            before = place;
        }
        return true;
    }

    static AttributeBuilder set(String flags, AttributeBuilder attribute) {
        return attribute
                .required(has(flags, 'r'))
                .optional(has(flags, 'o'))
                .computed(has(flags, 'c'))
                .sensitive(has(flags, 's'))
                .writeOnly(has(flags, 'w'))
                .deprecated(has(flags, 'd'));
    }

    private static boolean has(String flags, char flag) {
        return flags.indexOf(flag) >= 0;
    }
}
