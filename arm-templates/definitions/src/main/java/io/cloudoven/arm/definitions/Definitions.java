package io.cloudoven.arm.definitions;

import io.cloudoven.arm.ArmException;
import io.cloudoven.arm.definitions.compact.CompactTypes;
import io.cloudoven.arm.definitions.type.NamespaceTypes;
import io.cloudoven.arm.definitions.type.ResourceType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The definitions of Azure's resource types, to be asked for one.
 *
 * <pre>{@code
 * ResourceDefinition account = Definitions.embedded().resource("Microsoft.Storage/storageAccounts");
 * account.body().properties().get("sku").required(); // true
 * }</pre>
 *
 * <p>Capitals and small letters are the same in names of types and namespaces, as Azure has it. A namespace is read when it
 * is first asked for. Immutable to look at, and thread-safe.
 */
public final class Definitions {
    private static final Definitions EMBEDDED = new Definitions(new EmbeddedFiles());

    private final EmbeddedFiles files;
    private final Map<String, NamespaceTypes> read = new ConcurrentHashMap<>();

    private Definitions(EmbeddedFiles files) {
        this.files = files;
    }

    /** Those that this library brings: of each type the newest stable version, of 33 an older one too. */
    public static Definitions embedded() {
        return EMBEDDED;
    }

    /** The namespaces in lower case. */
    public SortedSet<String> namespaces() {
        return files.namespaces();
    }

    /**
     * The types of a namespace.
     *
     * @throws ArmException if there is none of that name; says which are similar
     */
    public NamespaceTypes namespace(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        if (!files.namespaces().contains(key)) {
            throw new ArmException("there is no namespace " + name + CloseNames.question(key, files.namespaces()));
        }
        return read.computeIfAbsent(key, n -> CompactTypes.of(files.source(n), files.read(n)));
    }

    /**
     * The newest version of a resource type.
     *
     * @throws ArmException if there is none of that name; says which are similar
     */
    public ResourceDefinition resource(String type) {
        return find(type)
                .orElseThrow(() -> new ArmException(
                        "there is no resource type " + type + CloseNames.question(type, similar(type))));
    }

    /** The newest version of a resource type; empty if there is none. */
    public Optional<ResourceDefinition> find(String type) {
        return versions(type).stream().findFirst();
    }

    /** That version of a resource type; empty if there is none. */
    public Optional<ResourceDefinition> find(String type, String apiVersion) {
        return versions(type).stream()
                .filter(definition -> definition.resource().apiVersion().equalsIgnoreCase(apiVersion))
                .findFirst();
    }

    /** All versions of a resource type, the newest first; none if there is no such type. */
    public List<ResourceDefinition> versions(String type) {
        int slash = type.indexOf('/');
        if (slash < 0 || !files.namespaces().contains(type.substring(0, slash).toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        NamespaceTypes types = namespace(type.substring(0, slash));
        return types.resources().stream()
                .filter(resource -> resource.name().equalsIgnoreCase(type))
                .map(resource -> new ResourceDefinition(resource, types))
                .toList();
    }

    /** Names of types that somebody who wrote that one may have meant. */
    public List<String> closeTo(String type) {
        return CloseNames.to(type, similar(type));
    }

    private Collection<String> similar(String type) {
        int slash = type.indexOf('/');
        String namespace = (slash < 0 ? type : type.substring(0, slash)).toLowerCase(Locale.ROOT);
        List<String> close = files.namespaces().contains(namespace)
                ? List.of(namespace)
                : CloseNames.to(namespace, files.namespaces());
        return close.stream()
                .flatMap(name -> namespace(name).resources().stream())
                .map(ResourceType::name)
                .distinct()
                .toList();
    }
}
