package io.cloudoven.schema.crawler.registry;

import io.cloudoven.schema.catalog.Version;
import io.cloudoven.schema.crawler.registry.json.JsonValue;
import io.cloudoven.schema.model.SchemaException;
import java.util.List;

/**
 * One of the versions that a registry lists.
 *
 * @param protocols the plugin protocols it speaks, such as 5.0
 * @param platforms what there are packages for
 */
record OfferedVersion(Version version, List<String> protocols, List<Platform> platforms) {

    static OfferedVersion read(JsonValue json) {
        try {
            return new OfferedVersion(
                    Version.parse(json.get("version").text()),
                    json.elementsOf("protocols").stream().map(JsonValue::text).toList(),
                    json.elementsOf("platforms").stream()
                            .map(platform -> new Platform(
                                    platform.get("os").text(),
                                    platform.get("arch").text()))
                            .toList());
        } catch (SchemaException e) {
            throw json.wrong("has a version that is none (" + e.problem() + ")");
        }
    }
}
