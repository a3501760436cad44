package io.cloudoven.schema.catalog;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.Description;
import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.Identity;
import io.cloudoven.schema.model.IdentityAttribute;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import java.util.List;
import java.util.Map;

/** A provider small enough to read, with a definition of every sort. */
final class SmallProvider {

    static final ProviderAddress ADDRESS = ProviderAddress.parse("example.com/acme/shop");

    private SmallProvider() {}

    static ProviderSchema version(String version) {
        Block rule = Block.builder()
                .attribute(Attribute.builder("subnet_ids")
                        .type(Primitive.STRING)
                        .optional()
                        .build())
                .build();
        Block cart = Block.builder()
                .attribute(Attribute.builder("name")
                        .type(Primitive.STRING)
                        .required()
                        .description(Description.plain("What it is called"))
                        .build())
                .attribute(Attribute.builder("since_" + version.charAt(0))
                        .type(Primitive.BOOL)
                        .computed()
                        .build())
                .block(new NestedBlock("rule", Nesting.LIST, 0, 2, rule))
                .block(new NestedBlock("other_rule", Nesting.LIST, 0, 2, rule))
                .build();
        return ProviderSchema.builder(ADDRESS)
                .version(version)
                .add(new Schema(SchemaKind.PROVIDER, "shop", 0, Block.EMPTY))
                .add(new Schema(SchemaKind.RESOURCE, "shop_cart", 1, cart))
                .add(new Schema(SchemaKind.RESOURCE, "shop_till", 0, Block.EMPTY))
                .add(new Schema(SchemaKind.DATA_SOURCE, "shop_cart", 0, rule))
                .add(new Schema(SchemaKind.EPHEMERAL_RESOURCE, "shop_receipt", 0, Block.EMPTY))
                .add(new Function("price", "The price", null, null, List.of(), null, Primitive.NUMBER))
                .add(new Identity(
                        "shop_cart", 0, Map.of("id", new IdentityAttribute("id", Primitive.STRING, true, false, null))))
                .build();
    }
}
