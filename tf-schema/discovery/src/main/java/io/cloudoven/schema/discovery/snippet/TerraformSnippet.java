package io.cloudoven.schema.discovery.snippet;

import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.MapType;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.Parameter;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SetType;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A definition in Terraform's own language with all that it requires, formatted as the tools format it. Values to be
 * filled in are {@code "…"}, {@code 1} and {@code true}.
 */
public final class TerraformSnippet {

    private static final String BLANK = "\"…\"";
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    private TerraformSnippet() {}

    /** The snippet of a schema; empty for kinds that are written elsewhere than in a block of their own. */
    public static Optional<String> of(Schema schema) {
        Block block = schema.block();
        return switch (schema.kind()) {
            case RESOURCE -> Optional.of(write("resource " + quoted(schema.name()) + " \"main\"", block));
            case DATA_SOURCE -> Optional.of(write("data " + quoted(schema.name()) + " \"main\"", block));
            case EPHEMERAL_RESOURCE -> Optional.of(write("ephemeral " + quoted(schema.name()) + " \"main\"", block));
            case PROVIDER -> Optional.of(write("provider " + quoted(schema.name()), block));
            case ACTION -> Optional.of(configured("action " + quoted(schema.name()) + " \"main\"", block));
            case LIST_RESOURCE, STATE_STORE -> Optional.empty();
        };
    }

    /**
     * A call of a function.
     *
     * @param provider the provider's local name, such as {@code azurerm}
     */
    public static String of(String provider, Function function) {
        return function.parameters().stream()
                .map(Parameter::type)
                .map(TerraformSnippet::value)
                .collect(Collectors.joining(", ", "provider::" + provider + "::" + function.name() + "(", ")"));
    }

    private static String write(String head, Block block) {
        TerraformSnippet snippet = new TerraformSnippet();
        snippet.block(head, Need.of(block), "");
        return snippet.text.toString();
    }

    private static String configured(String head, Block block) {
        TerraformSnippet snippet = new TerraformSnippet();
        List<Need> needs = Need.of(block);
        snippet.block(head, needs.isEmpty() ? needs : List.of(new Need.Blocks("config", false, 1, needs)), "");
        return snippet.text.toString();
    }

    private void block(String head, List<Need> inside, String indentation) {
        text.append(indentation).append(head).append(" {");
        if (!inside.isEmpty()) {
            text.append('\n');
            body(inside, indentation + STEP);
            text.append(indentation);
        }
        text.append("}\n");
    }

    private void body(List<Need> needs, String indentation) {
        int width = needs.stream()
                .filter(Need.Value.class::isInstance)
                .mapToInt(need -> need.name().length())
                .max()
                .orElse(0);
        boolean first = true;
        for (Need need : needs) {
            if (need instanceof Need.Value value) {
                text.append(indentation)
                        .append(value.name())
                        .append(" ".repeat(width - value.name().length()))
                        .append(" = ")
                        .append(value(value.type()))
                        .append('\n');
            } else {
                text.append(first ? "" : "\n");
                write(need, indentation);
            }
            first = false;
        }
    }

    private void write(Need need, String indentation) {
        if (need instanceof Need.Blocks blocks) {
            String head = blocks.name() + (blocks.labelled() ? " \"key\"" : "");
            for (int i = 0; i < blocks.count(); i++) {
                text.append(i == 0 ? "" : "\n");
                block(head, blocks.inside(), indentation);
            }
        } else if (need instanceof Need.Structure structure) {
            structure(structure, indentation);
        } else if (need instanceof Need.Deep deep) {
            text.append(indentation)
                    .append(deep.name())
                    .append(" = ")
                    .append(value(deep.type()))
                    .append('\n');
        }
    }

    private void structure(Need.Structure structure, String indentation) {
        boolean keyed = structure.nesting() == Nesting.MAP;
        boolean many = structure.nesting() == Nesting.LIST || structure.nesting() == Nesting.SET;
        String step = keyed || many ? indentation + STEP : indentation;
        text.append(indentation).append(structure.name()).append(" = ");
        text.append(keyed ? "{\n" + step + "key = " : many ? "[\n" + step : "").append("{");
        if (!structure.inside().isEmpty()) {
            text.append('\n');
            body(structure.inside(), step + STEP);
            text.append(step);
        }
        text.append(keyed ? "}\n" + indentation + "}\n" : many ? "},\n" + indentation + "]\n" : "}\n");
    }

    private static String value(TypeConstraint type) {
        if (type instanceof ListType list) {
            return "[" + value(list.element()) + "]";
        }
        if (type instanceof SetType set) {
            return "[" + value(set.element()) + "]";
        }
        if (type instanceof MapType map) {
            return "{ key = " + value(map.element()) + " }";
        }
        if (type instanceof Primitive primitive) {
            return switch (primitive) {
                case STRING -> BLANK;
                case NUMBER -> "1";
                case BOOL -> "true";
            };
        }
        return Members.object(type) != null ? "{}" : BLANK;
    }

    /** Names that a configuration cannot hold are shown without what would end the text or start a template. */
    private static String quoted(String name) {
        return '"'
                + name.replaceAll("[\"\\\\\\p{Cntrl}]", "?")
                        .replace("${", "$${")
                        .replace("%{", "%%{")
                + '"';
    }
}
