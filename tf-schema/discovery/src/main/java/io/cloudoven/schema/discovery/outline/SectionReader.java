package io.cloudoven.schema.discovery.outline;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.ObjectType;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.SchemaKind;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the sections of one definition; equal ones become one. */
final class SectionReader {

    private final SchemaKind kind;
    private final Map<Content, Section> sections = new HashMap<>();

    /**
     * What a section is made of.
     *
     * @param source a block, nested type or object type
     * @param presence what is allowed inside at most
     * @param texts what is said of it
     */
    private record Content(Object source, Presence presence, Texts texts) {}

    SectionReader(SchemaKind kind) {
        this.kind = kind;
    }

    Section read(Block body, Texts texts) {
        List<Entry> entries = entries(body, Presence.REQUIRED, texts);
        entries.replaceAll(entry -> isImpliedId(entry, body) ? readOnly(entry) : entry);
        return Section.of(entries);
    }

    private Section section(Object source, Presence presence, Texts texts) {
        Presence most = presence == Presence.READ_ONLY ? presence : Presence.REQUIRED;
        Content content = new Content(source, most, texts.insideOnly());
        Section known = sections.get(content);
        if (known == null) {
            known = Section.of(entries(source, most, texts));
            sections.put(content, known);
        }
        return known;
    }

    private List<Entry> entries(Object source, Presence outer, Texts texts) {
        List<Entry> entries = new ArrayList<>();
        if (source instanceof Block block) {
            block.attributes().forEach((name, attribute) -> entries.add(attribute(attribute, outer, texts.at(name))));
            block.blocks().forEach((name, nested) -> entries.add(block(nested, texts.at(name))));
        } else if (source instanceof NestedType nested) {
            nested.attributes().forEach((name, attribute) -> entries.add(attribute(attribute, outer, texts.at(name))));
        } else if (source instanceof ObjectType object) {
            object.attributes().forEach((name, type) -> entries.add(field(name, type, object, outer, texts.at(name))));
        }
        return entries;
    }

    private Entry attribute(Attribute attribute, Presence outer, Texts texts) {
        Presence presence = outer == Presence.READ_ONLY || !attribute.settable()
                ? Presence.READ_ONLY
                : attribute.required() ? Presence.REQUIRED : Presence.OPTIONAL;
        NestedType nested = attribute.nestedType();
        TypeConstraint type = attribute.type();
        return new Entry(
                attribute.name(),
                false,
                nested != null ? TypeText.of(nested) : TypeText.of(Objects.requireNonNull(type)),
                presence,
                marks(attribute, presence, texts),
                EntryText.of(texts, attribute.description()),
                EntryText.advice(texts, attribute.deprecationMessage()),
                nested != null
                        ? section(nested, presence, texts)
                        : inside(Objects.requireNonNull(type), presence, texts));
    }

    private @Nullable Section inside(TypeConstraint type, Presence presence, Texts texts) {
        return TypeText.object(type)
                .map(object -> section(object, presence, texts))
                .orElse(null);
    }

    /** A value of an object type has all of its attributes, unless the type calls some optional. */
    private Entry field(String name, TypeConstraint type, ObjectType object, Presence outer, Texts texts) {
        Presence presence = outer == Presence.READ_ONLY
                ? outer
                : object.optional().contains(name) ? Presence.OPTIONAL : Presence.REQUIRED;
        return new Entry(
                name,
                false,
                TypeText.of(type),
                presence,
                said(texts, presence),
                EntryText.of(texts, null),
                EntryText.advice(texts, null),
                inside(type, presence, texts));
    }

    private Entry block(NestedBlock nested, Texts texts) {
        Block block = nested.block();
        Presence presence = nested.minItems() > 0 ? Presence.REQUIRED : Presence.OPTIONAL;
        Set<Mark> marks = said(texts, presence);
        if (block.deprecated()) {
            marks.add(Mark.DEPRECATED);
        }
        return new Entry(
                nested.name(),
                true,
                TypeText.of(nested),
                presence,
                marks,
                EntryText.of(texts, block.description()),
                EntryText.advice(texts, block.deprecationMessage()),
                section(block, Presence.REQUIRED, texts));
    }

    /** The marks that documentation alone knows of. */
    private static Set<Mark> said(Texts texts, Presence presence) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        texts.own().ifPresent(said -> {
            if (said.forcesReplacement() && presence != Presence.READ_ONLY) {
                marks.add(Mark.FORCES_REPLACEMENT);
            }
            if (said.deprecation() != null) {
                marks.add(Mark.DEPRECATED);
            }
        });
        return marks;
    }

    private static Set<Mark> marks(Attribute attribute, Presence presence, Texts texts) {
        Set<Mark> marks = said(texts, presence);
        if (attribute.computed() && presence != Presence.READ_ONLY) {
            marks.add(Mark.COMPUTED);
        }
        if (attribute.sensitive()) {
            marks.add(Mark.SENSITIVE);
        }
        if (attribute.writeOnly()) {
            marks.add(Mark.WRITE_ONLY);
        }
        if (attribute.deprecated()) {
            marks.add(Mark.DEPRECATED);
        }
        return marks;
    }

    /** The SDK that most providers are built with calls the id of each resource optional, and refuses to have it set. */
    private boolean isImpliedId(Entry entry, Block body) {
        Attribute id = body.attributes().get(entry.name());
        return kind == SchemaKind.RESOURCE
                && id != null
                && id.name().equals("id")
                && id.optional()
                && id.computed()
                && id.type() == Primitive.STRING;
    }

    private static Entry readOnly(Entry entry) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(entry.marks());
        marks.remove(Mark.COMPUTED);
        return new Entry(
                entry.name(),
                entry.isBlock(),
                entry.type(),
                Presence.READ_ONLY,
                marks,
                entry.text(),
                entry.advice(),
                entry.inside());
    }
}
