package io.cloudoven.terraform.codegen.plan;

import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        return new Definition(
                role,
                name,
                shortName(name),
                contents.content(block),
                Note.of(block),
                block.deprecated(),
                role == ClassRole.RESOURCE && impliedId(block.attributes().get("id")));
    }

    /**
     * The SDK that most providers are built with declares an optional and computed {@code id} in each resource, and
     * refuses a configuration that sets it: {@code Invalid or unknown key}. Data sources have arguments of that form.
     */
    private static boolean impliedId(@Nullable Attribute id) {
        return id != null && id.optional() && id.computed() && id.type() == Primitive.STRING;
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
