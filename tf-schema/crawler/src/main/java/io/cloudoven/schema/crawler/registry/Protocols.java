package io.cloudoven.schema.crawler.registry;

import java.util.List;

/** The plugin protocols that are spoken here: 5 and 6. */
final class Protocols {

    private Protocols() {}

    /** Whether one of them is spoken here; a registry that lists none leaves it to the plugin. */
    static boolean spoken(List<String> protocols) {
        return protocols.isEmpty()
                || protocols.stream()
                        .map(protocol -> protocol.split("\\.", -1)[0])
                        .anyMatch(List.of("5", "6")::contains);
    }
}
