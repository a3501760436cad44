package io.cloudoven.schema.crawler.registry;

import io.cloudoven.schema.crawler.registry.json.JsonValue;
import java.net.URI;

/** Addresses that a server gives, often relative to its own. */
final class Addresses {

    private Addresses() {}

    /** An address that stands in a document got from {@code base}. */
    static URI resolve(URI base, String address, JsonValue document) {
        try {
            return base.resolve(address);
        } catch (IllegalArgumentException e) {
            throw document.wrong("has an address that is none");
        }
    }
}
