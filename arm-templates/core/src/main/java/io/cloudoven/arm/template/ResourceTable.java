package io.cloudoven.arm.template;

import io.cloudoven.arm.resource.DeclaredResource;
import io.cloudoven.arm.resource.Loop;
import io.cloudoven.arm.resource.Resource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The resources of a template by their symbolic names, which do not mind the case. */
final class ResourceTable {
    /** A resource as it was added, and what it declares. */
    record Entry(Resource<?> resource, DeclaredResource declared) {
        String name() {
            return declared.symbolicName();
        }

        /** The name of its copy. */
        String loopName() {
            Loop loop = declared.loop();
            return loop == null || loop.name() == null ? name() : loop.name();
        }
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    ResourceTable(List<Resource<?>> resources) {
        for (Resource<?> resource : resources) {
            Entry entry = new Entry(resource, resource.declaration());
            entries.putIfAbsent(entry.name().toLowerCase(Locale.ROOT), entry);
        }
    }

    @Nullable
    Entry find(String symbolicName) {
        return entries.get(symbolicName.toLowerCase(Locale.ROOT));
    }

    /** The resource, or itself when it is not in the template, which is told elsewhere. */
    Entry entry(Resource<?> resource) {
        DeclaredResource declared = resource.declaration();
        Entry found = find(declared.symbolicName());
        return found == null ? new Entry(resource, declared) : found;
    }

    Collection<Entry> entries() {
        return entries.values();
    }
}
