package io.cloudoven.arm.definitions.source;

import io.cloudoven.arm.definitions.type.ArmType;
import io.cloudoven.arm.definitions.type.ArrayType;
import io.cloudoven.arm.definitions.type.DiscriminatedType;
import io.cloudoven.arm.definitions.type.NamedType;
import io.cloudoven.arm.definitions.type.ObjectType;
import io.cloudoven.arm.definitions.type.Property;
import io.cloudoven.arm.definitions.type.ResourceFunction;
import io.cloudoven.arm.definitions.type.ResourceType;
import io.cloudoven.arm.definitions.type.TypeReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes one of all objects of a namespace that have one name and say the same, whatever document they are from, and gives
 * each that is left a name of its own: {@code Sku}, {@code Sku~2}.
 *
 * <p>Objects refer to one another in circles, so "the same" starts as "the same name" and is refined until nothing splits
 * any more, as automata are minimized (Moore's algorithm).
 */
final class TypeMerge {
    private final Map<String, NamedType> objects;
    private Map<String, Integer> classes = new HashMap<>();

    private TypeMerge(Map<String, NamedType> objects) {
        this.objects = objects;
    }

    /** The objects by the names that references to them have, under the names that they shall have. */
    static Map<String, String> names(Map<String, NamedType> objects) {
        TypeMerge merge = new TypeMerge(objects);
        merge.refine();
        return merge.settle();
    }

    /** The objects that are left, by name. */
    static List<NamedType> objects(Map<String, NamedType> objects, Map<String, String> names) {
        Map<String, NamedType> kept = new TreeMap<>();
        objects.forEach((key, type) -> {
            String name = Objects.requireNonNull(names.get(key));
            kept.computeIfAbsent(name, n -> renamed(type, n, reference -> named(reference, names)));
        });
        return List.copyOf(kept.values());
    }

    static ResourceType resource(ResourceType resource, Map<String, String> names) {
        UnaryOperator<TypeReference> renaming = reference -> named(reference, names);
        List<ResourceFunction> functions = resource.functions().stream()
                .map(function -> {
                    ArmType input = function.input();
                    return new ResourceFunction(
                            function.name(),
                            renamed(function.output(), renaming),
                            input == null ? null : renamed(input, renaming));
                })
                .toList();
        return new ResourceType(
                resource.name(),
                resource.apiVersion(),
                named(resource.body(), names),
                resource.readable(),
                resource.writable(),
                functions);
    }

    private void refine() {
        objects.keySet().forEach(key -> classes.put(key, 0));
        for (int before = 0, now = 1; now > before; ) {
            before = now;
            Map<NamedType, Integer> shapes = new HashMap<>();
            Map<String, Integer> refined = new HashMap<>();
            objects.forEach((key, type) -> {
                NamedType shape = renamed(
                        type,
                        type.name(),
                        reference -> new TypeReference(String.valueOf(classes.get(reference.name()))));
                refined.put(key, shapes.computeIfAbsent(shape, s -> shapes.size()));
            });
            classes = refined;
            now = shapes.size();
        }
    }

    private Map<String, String> settle() {
        Set<String> taken = new HashSet<>();
        Map<Integer, String> byClass = new HashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        objects.forEach((key, type) -> names.put(
                key, byClass.computeIfAbsent(Objects.requireNonNull(classes.get(key)), c -> free(type.name(), taken))));
        return names;
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + "~" + number;
        }
        return free;
    }

    private static TypeReference named(TypeReference reference, Map<String, String> names) {
        return new TypeReference(Objects.requireNonNull(names.get(reference.name())));
    }

    private static NamedType renamed(NamedType type, String name, UnaryOperator<TypeReference> renaming) {
        Map<String, Property> properties = new LinkedHashMap<>();
        type.properties()
                .values()
                .forEach(property -> properties.put(
                        property.name(),
                        new Property(property.name(), renamed(property.type(), renaming), property.flags())));
        if (type instanceof DiscriminatedType discriminated) {
            Map<String, TypeReference> kinds = new LinkedHashMap<>();
            discriminated.kinds().forEach((value, kind) -> kinds.put(value, renaming.apply(kind)));
            return new DiscriminatedType(name, discriminated.discriminator(), properties, kinds);
        }
        ObjectType object = (ObjectType) type;
        @Nullable ArmType additional = object.additional();
        return new ObjectType(
                name, properties, additional == null ? null : renamed(additional, renaming), object.sensitive());
    }

    private static ArmType renamed(ArmType type, UnaryOperator<TypeReference> renaming) {
        if (type instanceof TypeReference reference) {
            return renaming.apply(reference);
        }
        return type instanceof ArrayType array
                ? new ArrayType(renamed(array.item(), renaming), array.min(), array.max())
                : type;
    }
}
