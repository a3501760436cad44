package io.cloudoven.arm.template;

import io.cloudoven.arm.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A resource as a template declares it, expressions and all. Immutable and thread-safe. */
public final class ResourceDeclaration {
    private final @Nullable String symbolicName;
    private final String path;
    private final Map<String, @Nullable Object> json;

    private ResourceDeclaration(@Nullable String symbolicName, String path, Map<?, ?> json) {
        this.symbolicName = symbolicName;
        this.path = path;
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        json.forEach((name, value) -> members.put((String) name, value));
        this.json = Collections.unmodifiableMap(members);
    }

    static List<ResourceDeclaration> all(@Nullable Object resources, String path) {
        List<ResourceDeclaration> all = new ArrayList<>();
        if (resources instanceof Map<?, ?> map) {
            map.forEach((name, json) ->
                    all.add(new ResourceDeclaration((String) name, path + "." + name, (Map<?, ?>) json)));
        } else if (resources instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                all.add(new ResourceDeclaration(null, path + "[" + i + "]", (Map<?, ?>) list.get(i)));
            }
        }
        return Collections.unmodifiableList(all);
    }

    /** The key of the resource in version 2 of the language. */
    public Optional<String> symbolicName() {
        return Optional.ofNullable(symbolicName);
    }

    /** Where it stands in the template: {@code resources[2]}. */
    public String path() {
        return path;
    }

    /** As it is written; in a parent resource that can be the last segment alone. */
    public String type() {
        return String.valueOf(Json.member(json, "type"));
    }

    /** As it is written. */
    public String name() {
        return String.valueOf(Json.member(json, "name"));
    }

    /** As it is written; nothing where an extension is used instead. */
    public Optional<String> apiVersion() {
        return Optional.ofNullable(Json.member(json, "apiVersion")).map(String::valueOf);
    }

    /** Whether it is not deployed, only referred to. */
    public boolean isExisting() {
        return Boolean.TRUE.equals(Json.member(json, "existing"));
    }

    /** The resources written inside this one. */
    public List<ResourceDeclaration> children() {
        return all(Json.member(json, "resources"), path + ".resources");
    }

    /** All that is written. */
    public Map<String, @Nullable Object> json() {
        return json;
    }

    @Override
    public String toString() {
        return path + ": " + type() + " " + name();
    }
}
