package io.cloudoven.schema.discovery.outline;

import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.Documentation;
import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.Identity;
import io.cloudoven.schema.model.IdentityAttribute;
import io.cloudoven.schema.model.Parameter;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the outline of one definition. */
final class OutlineReader {

    private final Documentation documentation;

    OutlineReader(Documentation documentation) {
        this.documentation = documentation;
    }

    Outline read(Definition definition) {
        if (definition instanceof Schema schema) {
            return schema(schema);
        }
        return definition instanceof Function function ? function(function) : identity((Identity) definition);
    }

    private Outline schema(Schema schema) {
        Block block = schema.block();
        return new Outline(
                schema.key(),
                schema.kind().keyword().replace('-', ' '),
                about(EntryText.of(block.description())),
                block.deprecated() || documentation.deprecation() != null,
                advice(block.deprecationMessage()),
                new SectionReader(schema.kind()).read(block, Texts.of(documentation)),
                "",
                documentation);
    }

    private Outline function(Function function) {
        List<Entry> parameters = new ArrayList<>();
        function.parameters().forEach(parameter -> parameters.add(parameter(parameter, Presence.REQUIRED, "")));
        Parameter variadic = function.variadicParameter();
        if (variadic != null) {
            parameters.add(parameter(variadic, Presence.OPTIONAL, ", any number"));
        }
        String summary = orEmpty(function.summary());
        String description = orEmpty(function.description());
        return new Outline(
                function.key(),
                "function",
                about(description.contains(summary) ? description : summary + "\n\n" + description),
                function.deprecationMessage() != null,
                advice(function.deprecationMessage()),
                Section.inOrder(parameters),
                function.returnType().toString(),
                documentation);
    }

    private Entry parameter(Parameter parameter, Presence presence, String count) {
        String type = parameter.type() + (parameter.nullable() ? " or null" : "") + count;
        String text = documentation.text(parameter.name()).orElse(orEmpty(parameter.description()));
        return entry(parameter.name(), type, presence, text);
    }

    private Outline identity(Identity identity) {
        List<Entry> parts = new ArrayList<>();
        for (IdentityAttribute part : identity.attributes().values()) {
            Presence presence = part.requiredForImport()
                    ? Presence.REQUIRED
                    : part.optionalForImport() ? Presence.OPTIONAL : Presence.READ_ONLY;
            TypeConstraint type = part.type();
            parts.add(entry(part.name(), type.toString(), presence, orEmpty(part.description())));
        }
        return new Outline(identity.key(), "identity", "", false, "", Section.of(parts), "", documentation);
    }

    private static Entry entry(String name, String type, Presence presence, String text) {
        Set<Mark> none = EnumSet.noneOf(Mark.class);
        return new Entry(name, false, type, presence, none, text, "", null);
    }

    private String about(String schema) {
        if (documentation.description() != null) {
            return documentation.description();
        }
        return documentation.summary() != null ? documentation.summary() : schema;
    }

    private String advice(@Nullable String schema) {
        return schema != null ? schema : orEmpty(documentation.deprecation());
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
