package io.cloudoven.terraform.untyped;

import io.cloudoven.schema.model.SimilarNames;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Why something cannot be written or read by a name, and what can be instead. */
final class Refusal {
    private static final int LISTED = 12;

    /** Terraform's own arguments and blocks, and the methods that write them. */
    private static final Map<String, String> META = Map.of(
            "count", "count(...)",
            "for_each", "forEach(...)",
            "depends_on", "dependsOn(...)",
            "provider", "provider(...)",
            "lifecycle", "lifecycle(...)",
            "alias", "alias(...)");

    private Refusal() {}

    /** Of {@code name = value}. */
    static String argument(Structure structure, String name) {
        if (structure.argument(name) != null) {
            return "is set by the provider and cannot be given";
        }
        if (structure.block(name) != null) {
            return "is a block, not an argument; write block(\"" + name + "\", ...)";
        }
        return META.containsKey(name) ? meta(name) : "there is no such argument" + known(name, settable(structure));
    }

    /** Of {@code name { }}. */
    static String block(Structure structure, String name) {
        Argument argument = structure.argument(name);
        if (structure.block(name) != null || argument != null && !argument.settable()) {
            return "is set by the provider and cannot be given";
        }
        if (argument != null) {
            return "is an argument, not a block; write " + (objects(argument.form()) ? "object" : "set") + "(\"" + name
                    + "\", ...)";
        }
        return META.containsKey(name) ? meta(name) : "there is no such block" + known(name, settable(structure));
    }

    /** Of {@code name = { }} written as an object. */
    static String object(Structure structure, String name) {
        Argument argument = structure.argument(name);
        return argument != null && argument.settable()
                ? "takes " + argument.form() + ", not objects; write set(\"" + name + "\", ...)"
                : argument(structure, name);
    }

    /** Of a reference. */
    static String attribute(Structure structure, String name) {
        return "there is no such attribute"
                + known(
                        name,
                        Stream.concat(
                                        structure.arguments().stream().map(Argument::name),
                                        structure.blocks().stream().map(ContainedBlock::name))
                                .toList());
    }

    private static String meta(String name) {
        return "is Terraform's own, not the provider's; a resource has " + META.get(name);
    }

    /** Whether a form is an object, or a list, set or map of them. */
    private static boolean objects(Form form) {
        return form instanceof Structure || form instanceof Form.Many many && many.element() instanceof Structure;
    }

    private static List<String> settable(Structure structure) {
        return Stream.concat(
                        structure.arguments().stream()
                                .filter(Argument::settable)
                                .map(Argument::name),
                        structure.blocks().stream()
                                .filter(ContainedBlock::settable)
                                .map(ContainedBlock::name))
                .toList();
    }

    /** What there is: names like it, or all if they are few. */
    static String known(String name, Collection<String> names) {
        List<String> similar = SimilarNames.of(name, names);
        if (!similar.isEmpty()) {
            return "; did you mean " + String.join(" or ", similar) + "?";
        }
        return names.isEmpty()
                ? ", and no other"
                : names.size() <= LISTED
                        ? "; there are " + String.join(", ", names)
                        : "; see the provider's documentation for its " + names.size() + " names";
    }
}
