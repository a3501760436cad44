package io.cloudoven.schema.catalog.diff;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.NestedType;

/** Parts of schemas in a few words. */
final class Shown {
    private Shown() {}

    static String of(Attribute attribute) {
        String way = attribute.required() ? "required" : attribute.optional() ? "optional" : "computed";
        return way + " " + type(attribute);
    }

    static String type(Attribute attribute) {
        NestedType nested = attribute.nestedType();
        return nested == null
                ? String.valueOf(attribute.type())
                : nested.nesting().keyword() + " of objects with "
                        + String.join(", ", nested.attributes().keySet());
    }

    static String of(NestedBlock block) {
        return block.nesting().keyword() + ", " + block.minItems() + " to " + max(block.maxItems());
    }

    static String max(int items) {
        return items == 0 ? "any number" : String.valueOf(items);
    }
}
