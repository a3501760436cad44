package io.cloudoven.arm.definitions.compact;

import io.cloudoven.arm.ArmException;
import io.cloudoven.arm.definitions.type.NamedType;
import io.cloudoven.arm.definitions.type.NamespaceTypes;
import io.cloudoven.arm.definitions.type.ResourceType;
import io.cloudoven.arm.definitions.type.TypeReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The types of a namespace in the text that {@link CompactWriter} wrote. Kept as it is; only what is asked for is parsed.
 * Immutable to look at, and thread-safe.
 */
public final class CompactTypes implements NamespaceTypes {
    private static final Comparator<ResourceType> ORDER =
            Comparator.comparing(ResourceType::name).thenComparing(ResourceType::apiVersion, Comparator.reverseOrder());

    private final String source;
    private final Map<String, String> types = new HashMap<>();
    private final List<ResourceType> resources;
    private final Map<String, NamedType> parsed = new ConcurrentHashMap<>();

    private CompactTypes(String source, String text) {
        this.source = source;
        List<ResourceType> found = new ArrayList<>();
        int number = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            int tab = text.indexOf('\t', start);
            number++;
            if (end < 0 || tab < 0 || tab > end) {
                throw new ArmException(
                        source + " line " + number + " is no definition; the file is damaged, import it again");
            }
            String name = text.substring(start, tab);
            String line = text.substring(tab + 1, end);
            if (name.contains(CompactWriter.RESOURCE_MARK)) {
                found.add(CompactReader.resource(source + " line " + number, name, line));
            } else if (types.put(name, line) != null) {
                throw new ArmException(source + " has " + name + " twice; the file is damaged, import it again");
            }
            start = end + 1;
        }
        if (found.isEmpty()) {
            throw new ArmException(source + " has no resource type; the file is damaged, import it again");
        }
        found.sort(ORDER);
        this.resources = List.copyOf(found);
    }

    /**
     * Finds the types in a text.
     *
     * @param source what to call the text in errors
     * @throws ArmException if it is no such text, or not whole
     */
    public static CompactTypes of(String source, String text) {
        return new CompactTypes(source, text);
    }

    @Override
    public String namespace() {
        return resources.get(0).namespace();
    }

    @Override
    public Collection<ResourceType> resources() {
        return resources;
    }

    @Override
    public NamedType named(TypeReference reference) {
        NamedType known = parsed.get(reference.name());
        if (known != null) {
            return known;
        }
        @Nullable String line = types.get(reference.name());
        if (line == null) {
            throw new ArmException(
                    source + " has no type " + reference.name() + "; the file is damaged, import it again");
        }
        NamedType type = CompactReader.named(source + " " + reference.name(), reference.name(), line);
        parsed.put(reference.name(), type);
        return type;
    }
}
