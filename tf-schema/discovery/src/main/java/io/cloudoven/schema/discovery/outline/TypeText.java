package io.cloudoven.schema.discovery.outline;

import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.MapType;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.ObjectType;
import io.cloudoven.schema.model.SetType;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.Optional;

/** Types in words: what is in an object is listed below it and not in its type. */
final class TypeText {

    private TypeText() {}

    static String of(TypeConstraint type) {
        if (type instanceof ListType list) {
            return "list(" + of(list.element()) + ")";
        }
        if (type instanceof SetType set) {
            return "set(" + of(set.element()) + ")";
        }
        if (type instanceof MapType map) {
            return "map(" + of(map.element()) + ")";
        }
        return type instanceof ObjectType ? "object" : type.toString();
    }

    /** The object in a type, inside of any collections. */
    static Optional<ObjectType> object(TypeConstraint type) {
        if (type instanceof ListType list) {
            return object(list.element());
        }
        if (type instanceof SetType set) {
            return object(set.element());
        }
        if (type instanceof MapType map) {
            return object(map.element());
        }
        return type instanceof ObjectType object ? Optional.of(object) : Optional.empty();
    }

    static String of(NestedType type) {
        String objects = isSingle(type.nesting()) ? "object" : type.nesting().keyword() + "(object)";
        return isSingle(type.nesting()) || type.minItems() == 0 && type.maxItems() == 0
                ? objects
                : objects + ", " + count(type.minItems(), type.maxItems());
    }

    static String of(NestedBlock block) {
        return switch (block.nesting()) {
            case SINGLE -> "block, " + count(Math.min(block.minItems(), 1), 1);
            case GROUP -> "block, " + count(0, 1);
            case MAP -> "block with a label, " + count(block.minItems(), block.maxItems());
            case LIST, SET -> "block, " + count(block.minItems(), block.maxItems());
        };
    }

    private static boolean isSingle(Nesting nesting) {
        return nesting == Nesting.SINGLE || nesting == Nesting.GROUP;
    }

    private static String count(int min, int max) {
        if (min == max && min > 0) {
            return "exactly " + min;
        }
        if (max == 0) {
            return min == 0 ? "any number" : "at least " + min;
        }
        return min == 0 ? "at most " + max : min + " to " + max;
    }
}
