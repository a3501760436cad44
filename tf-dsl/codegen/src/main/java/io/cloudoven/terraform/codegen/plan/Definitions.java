package io.cloudoven.terraform.codegen.plan;

import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import java.util.ArrayList;
import java.util.List;

/** Reads the definitions that get classes out of a schema: resources, data sources, ephemeral resources, the provider. */
final class Definitions {
    private final ProviderSchema schema;
    private final ContentPlanner contents = new ContentPlanner();

    private Definitions(ProviderSchema schema) {
        this.schema = schema;
    }

    /** By role, then name; a provider without a schema of its own has an empty one. */
    static List<Definition> of(ProviderSchema schema) {
        Definitions definitions = new Definitions(schema);
        List<Definition> all = new ArrayList<>();
        for (ClassRole role : List.of(ClassRole.RESOURCE, ClassRole.DATA_SOURCE, ClassRole.EPHEMERAL_RESOURCE)) {
            for (Schema one : schema.schemas(role.kind()).values()) {
                all.add(definitions.definition(role, one.name(), one.block()));
            }
        }
        Schema provider = schema.provider();
        Block block = provider == null ? Block.EMPTY : provider.block();
        all.add(definitions.definition(ClassRole.PROVIDER, schema.address().type(), block));
        return List.copyOf(all);
    }

    private Definition definition(ClassRole role, String name, Block block) {
        return new Definition(role, name, shortName(name), contents.content(block), Note.of(block), block.deprecated());
    }

    /** Without the provider, which is the first word also where the provider has a longer name, as google-beta has. */
    private String shortName(String name) {
        String prefix = schema.address().type().replace('-', '_') + "_";
        if (name.startsWith(prefix) && name.length() > prefix.length()) {
            return name.substring(prefix.length());
        }
        int end = name.indexOf('_');
        return end > 0 && end < name.length() - 1 ? name.substring(end + 1) : name;
    }
}
