package io.cloudoven.schema.discovery;

import io.cloudoven.schema.model.ArgumentText;
import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.DefinitionKey;
import io.cloudoven.schema.model.Description;
import io.cloudoven.schema.model.Documentation;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.ProviderSchemaBuilder;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import java.util.List;

/** A provider whose names and texts try to become markup, paths, code and commands of a terminal. */
public final class HostileProvider {

    public static final String ATTACK =
            "</script><script>window.hacked=1</script><img src=x onerror='window.hacked=1'>";

    public static final List<String> NAMES = List.of(
            "../../../escape",
            "hostile_plain",
            "Hostile_plain",
            "con",
            "a b",
            "...",
            "\"><script>window.hacked=1</script>",
            "*/ window.hacked=1 /*",
            "${window.hacked=1}",
            "name'+(window.hacked=1)+'",
            "\u202egnp.\u001b[31m",
            "x".repeat(180));

    private HostileProvider() {}

    public static ProviderSchema schema() {
        ProviderSchemaBuilder schema = ProviderSchema.builder(ProviderAddress.parse("example.com/evil/hostile"))
                .version("0.0.1+build.1");
        for (String name : NAMES) {
            schema.add(new Schema(SchemaKind.RESOURCE, name, 0, block()));
            schema.document(new DefinitionKey("resources", name), texts());
        }
        return schema.build();
    }

    private static Documentation texts() {
        return Documentation.builder()
                .description(ATTACK + " [click](javascript:window.hacked=1) [on](data:text/html,x) `" + ATTACK + "` "
                        + "<https://example.com/\"onmouseover=window.hacked=1> \u001b]0;title\u0007")
                .subcategory(ATTACK)
                .argument("~main", ArgumentText.of(ATTACK))
                .build();
    }

    private static Block block() {
        Block inner = Block.builder()
                .attribute(Attribute.builder("\" onclick=\"window.hacked=1")
                        .type(Primitive.STRING)
                        .required()
                        .build())
                .build();
        return Block.builder()
                .attribute(Attribute.builder("~main")
                        .type(Primitive.STRING)
                        .required()
                        .build())
                .attribute(Attribute.builder("__proto__")
                        .type(Primitive.STRING)
                        .optional()
                        .build())
                .attribute(Attribute.builder(ATTACK)
                        .type(Primitive.STRING)
                        .required()
                        .description(Description.markdown(ATTACK))
                        .build())
                .block(new NestedBlock("constructor", Nesting.LIST, 1, 1, inner))
                .block(new NestedBlock("*/ evil", Nesting.LIST, 1, 1, inner))
                .build();
    }
}
