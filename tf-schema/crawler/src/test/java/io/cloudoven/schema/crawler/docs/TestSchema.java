package io.cloudoven.schema.crawler.docs;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.BlockBuilder;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import java.util.List;
import java.util.TreeMap;

/** A provider whose bakeries all styles of documentation are written about. */
final class TestSchema {

    /** Paths; what has something below it is a block. */
    private static final List<String> PATHS = List.of(
            "name",
            "flour",
            "open",
            "id",
            "oven.fuel",
            "oven.shelf.width",
            "oven.shelf.tray.material",
            "shop.name",
            "shop.shelf.width",
            "shop.shelf.label",
            "timeouts.create",
            "timeouts.delete");

    static final ProviderSchema PROVIDER = ProviderSchema.builder(ProviderAddress.parse("example.com/acme/town"))
            .version("1.2.0")
            .add(new Schema(SchemaKind.RESOURCE, "town_bakery", 0, block("")))
            .add(new Schema(SchemaKind.DATA_SOURCE, "town_bakery", 0, block("")))
            .build();

    private TestSchema() {}

    private static Block block(String prefix) {
        TreeMap<String, Boolean> names = new TreeMap<>();
        PATHS.stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()))
                .forEach(rest -> names.merge(rest.replaceFirst("\\..*", ""), rest.contains("."), Boolean::logicalOr));
        BlockBuilder block = Block.builder();
        names.forEach((name, nested) -> {
            if (nested) {
                block.block(new NestedBlock(name, Nesting.LIST, 0, 0, block(prefix + name + ".")));
            } else {
                block.attribute(Attribute.builder(name)
                        .type(Primitive.STRING)
                        .optional()
                        .build());
            }
        });
        return block.build();
    }
}
