package io.cloudoven.schema.model;

/** The check of how many items a nested block or object takes. */
final class Items {

    private Items() {}

    static void check(int minItems, int maxItems) {
        if (minItems < 0 || maxItems < 0) {
            throw new SchemaException("min_items is " + minItems + " and max_items " + maxItems
                    + "; both start at 0, where max_items 0 is no limit");
        }
        if (maxItems != 0 && minItems > maxItems) {
            throw new SchemaException("min_items is " + minItems + " but max_items only " + maxItems
                    + "; raise the one or lower the other");
        }
    }
}
