package io.cloudoven.terraform.untyped;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.ObjectType;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.TypeConstraint;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.hcl.Identifiers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is between the braces of a block or object: its arguments and blocks by name. Immutable. */
final class Structure implements Form {
    private final Map<String, Argument> arguments;
    private final Map<String, ContainedBlock> blocks;
    private final Shape shape;

    private Structure(Map<String, Argument> arguments, Map<String, ContainedBlock> blocks) {
        this.arguments = Collections.unmodifiableMap(arguments);
        this.blocks = Collections.unmodifiableMap(blocks);
        this.shape = shape(arguments.values(), blocks.values());
    }

    /** A nested block, a provider configuration, a data source. */
    static Structure of(Block block) {
        return of(block, attribute -> true);
    }

    /**
     * A managed resource. The SDK that most providers are built with declares an optional and computed {@code id} in
     * each, and refuses a configuration that sets it.
     */
    static Structure ofResource(Block block) {
        return of(
                block,
                attribute -> !(attribute.name().equals("id")
                        && attribute.optional()
                        && attribute.computed()
                        && attribute.type() == Primitive.STRING));
    }

    private static Structure of(Block block, Predicate<Attribute> settable) {
        Map<String, Argument> arguments = arguments(block.attributes().values(), settable);
        Map<String, ContainedBlock> blocks = new LinkedHashMap<>();
        block.blocks().values().forEach(nested -> blocks.put(nested.name(), new ContainedBlock(nested)));
        return new Structure(arguments, blocks);
    }

    /** An object type. It has no optional attributes unless it names some: what is not set has to be null. */
    static Structure of(ObjectType type) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        type.attributes().forEach((name, inner) -> {
            boolean filled = !type.optional().contains(name);
            arguments.put(name, new Argument(name, Form.of(inner), true, false, false, false, filled));
        });
        return new Structure(arguments, Map.of());
    }

    private static Map<String, Argument> arguments(Collection<Attribute> attributes, Predicate<Attribute> settable) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        for (Attribute attribute : attributes) {
            boolean set = attribute.settable() && settable.test(attribute);
            arguments.put(
                    attribute.name(),
                    new Argument(
                            attribute.name(),
                            form(attribute, set),
                            set,
                            set && attribute.required(),
                            attribute.sensitive(),
                            attribute.writeOnly(),
                            false));
        }
        return arguments;
    }

    /** In an attribute that a configuration cannot set, it can set nothing. */
    private static Form form(Attribute attribute, boolean settable) {
        NestedType nested = attribute.nestedType();
        TypeConstraint type = attribute.type();
        return nested == null
                ? Form.of(Objects.requireNonNull(type))
                : Form.nested(
                        nested.nesting(),
                        new Structure(arguments(nested.attributes().values(), inner -> settable), Map.of()));
    }

    private static Shape shape(Collection<Argument> arguments, Collection<ContainedBlock> blocks) {
        List<String> facts = new ArrayList<>();
        arguments.stream().filter(one -> Identifiers.valid(one.name())).forEach(one -> facts.add(one.facts()));
        blocks.stream().filter(one -> Identifiers.valid(one.name())).forEach(one -> facts.add(one.facts()));
        facts.removeIf(String::isEmpty);
        return Shape.of(String.join(" ", facts));
    }

    @Nullable
    Argument argument(String name) {
        return arguments.get(name);
    }

    @Nullable
    ContainedBlock block(String name) {
        return blocks.get(name);
    }

    Collection<Argument> arguments() {
        return arguments.values();
    }

    Collection<ContainedBlock> blocks() {
        return blocks.values();
    }

    /** What a reference to an attribute or block looks like; null if there is none of that name. */
    @Nullable
    Form form(String name) {
        Argument argument = arguments.get(name);
        ContainedBlock block = blocks.get(name);
        return argument != null ? argument.form() : block != null ? block.form() : null;
    }

    /** What the provider demands. */
    Shape shape() {
        return shape;
    }

    @Override
    public String toString() {
        return "an object";
    }
}
