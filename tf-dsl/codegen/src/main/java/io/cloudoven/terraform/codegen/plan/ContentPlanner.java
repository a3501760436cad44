package io.cloudoven.terraform.codegen.plan;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Turns blocks of a schema into {@link Content}, and what is nested in them into {@link NestedClass}es. */
final class ContentPlanner {
    private static final Comparator<Member> BY_NAME = Comparator.comparing(Member::name);

    private final NestedClasses classes = new NestedClasses();
    private final TypePlanner types = new TypePlanner(classes);

    /** The content of a block, a nested one or one at the top. */
    Content content(Block block) {
        return classes.of(block, () -> newContent(block));
    }

    private Content newContent(Block block) {
        List<Member> members = new ArrayList<>();
        Map<String, Note> notes = new HashMap<>();
        for (Attribute attribute : block.attributes().values()) {
            members.add(argument(attribute, attribute.settable()));
            note(attribute.name(), Note.of(attribute), notes);
        }
        for (NestedBlock nested : block.blocks().values()) {
            members.add(block(nested));
            note(nested.name(), Note.of(nested.block()), notes);
        }
        members.sort(BY_NAME);
        return new Content(members, notes);
    }

    private Member.Block block(NestedBlock nested) {
        Content content = content(nested.block());
        boolean alone = nested.nesting() == Nesting.SINGLE || nested.nesting() == Nesting.GROUP;
        return new Member.Block(
                nested.name(),
                classes.of(nested.name(), content),
                nested.nesting(),
                alone ? Math.min(nested.minItems(), 1) : nested.minItems(),
                alone ? 1 : nested.maxItems(),
                content.settable(),
                nested.block().deprecated());
    }

    private Member.Argument argument(Attribute attribute, boolean settable) {
        NestedType nested = attribute.nestedType();
        TypeConstraint type = attribute.type();
        ArgumentType planned = nested != null
                ? objects(attribute.name(), nested, settable)
                : types.plan(attribute.name(), Objects.requireNonNull(type), settable);
        return new Member.Argument(
                attribute.name(),
                planned,
                settable && attribute.required(),
                settable,
                attribute.sensitive(),
                attribute.writeOnly(),
                attribute.deprecated(),
                false);
    }

    private ArgumentType objects(String name, NestedType nested, boolean settable) {
        List<Member> members = new ArrayList<>();
        Map<String, Note> notes = new HashMap<>();
        for (Attribute attribute : nested.attributes().values()) {
            members.add(argument(attribute, settable && attribute.settable()));
            note(attribute.name(), Note.of(attribute), notes);
        }
        ArgumentType object = new ArgumentType.Structured(classes.of(name, new Content(members, notes)));
        return switch (nested.nesting()) {
            case SINGLE, GROUP -> object;
            case LIST -> new ArgumentType.Many(ArgumentType.Kind.LIST, object);
            case SET -> new ArgumentType.Many(ArgumentType.Kind.SET, object);
            case MAP -> new ArgumentType.Many(ArgumentType.Kind.MAP, object);
        };
    }

    private static void note(String name, Note note, Map<String, Note> notes) {
        if (!note.equals(Note.NONE)) {
            notes.put(name, note);
        }
    }
}
