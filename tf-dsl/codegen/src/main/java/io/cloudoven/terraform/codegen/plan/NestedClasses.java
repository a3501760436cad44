package io.cloudoven.terraform.codegen.plan;

import io.cloudoven.schema.model.Block;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Makes one class of all nested blocks with one name and one content.
 *
 * <p>Providers repeat blocks by the thousand and readers give equal ones out as one instance, so a block that was seen
 * before is not walked again.
 */
final class NestedClasses {
    private record Key(String name, Content content) {}

    private final Map<Key, NestedClass> classes = new HashMap<>();
    private final IdentityHashMap<Block, Content> seen = new IdentityHashMap<>();

    /** The class of blocks or objects with that name and content; it keeps the texts of the first. */
    NestedClass of(String name, Content content) {
        NestedClass type = classes.computeIfAbsent(new Key(name, content), key -> new NestedClass(name, content));
        type.compare(content);
        return type;
    }

    /** The content of the block, made at the first time. */
    Content of(Block block, Supplier<Content> make) {
        Content content = seen.get(block);
        if (content == null) {
            content = make.get();
            seen.put(block, content);
        }
        return content;
    }
}
