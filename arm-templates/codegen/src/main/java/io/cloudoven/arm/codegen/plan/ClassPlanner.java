package io.cloudoven.arm.codegen.plan;

import com.palantir.javapoet.ClassName;
import io.cloudoven.arm.codegen.naming.ArmNames;
import io.cloudoven.arm.codegen.naming.ReservedNames;
import io.cloudoven.arm.definitions.type.ChoiceType;
import io.cloudoven.arm.definitions.type.DiscriminatedType;
import io.cloudoven.arm.definitions.type.Property;
import io.cloudoven.arm.definitions.type.ResourceFunction;
import io.cloudoven.arm.definitions.type.ResourceType;
import io.cloudoven.codegen.naming.DistinctNames;
import io.cloudoven.codegen.naming.NameSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans single classes: which methods there are, and what they are called. */
final class ClassPlanner {
    /** What all resources have by themselves, or nobody sets. */
    private static final Set<String> OF_EVERY_RESOURCE = Set.of("id", "name", "type", "apiVersion");

    private static final String CALLED = "()";

    private final Contents contents;
    private final Entities entities;
    private final ClassNames names;
    private final ValueTypes types;
    private final Map<String, List<Entity.OfResource>> resources = new HashMap<>();

    ClassPlanner(Contents contents, Entities entities, ClassNames names) {
        this.contents = contents;
        this.entities = entities;
        this.names = names;
        this.types = new ValueTypes(contents, names);
        for (Entity entity : entities.uses().keySet()) {
            if (entity instanceof Entity.OfResource resource) {
                resources
                        .computeIfAbsent(key(resource.resource().name()), n -> new ArrayList<>())
                        .add(resource);
            }
        }
    }

    ClassPlan plan(Entity entity, Use use) {
        ClassName name = names.of(entity);
        if (entity instanceof Entity.OfResource resource) {
            return resource(resource, name);
        }
        if (entity instanceof Entity.OfKinds kinds) {
            DiscriminatedType type = contents.discriminated(kinds.name());
            List<ClassName> classes = type.kinds().keySet().stream()
                    .map(kind -> names.of(new Entity.OfKind(kinds.name(), kind)))
                    .toList();
            return new ClassPlan.OfKinds(name, use.path(), use.resource(), type.discriminator(), classes);
        }
        if (entity instanceof Entity.OfValues values) {
            return new ClassPlan.OfValues(name, use.path(), use.resource(), constants(values.values()));
        }
        return object(entity, use, name);
    }

    private ClassPlan resource(Entity.OfResource resource, ClassName name) {
        ResourceType type = resource.resource();
        Map<String, String> preset = resource.kind().isEmpty()
                ? Map.of()
                : Map.of(((DiscriminatedType) contents.named(type.body())).discriminator(), resource.kind());
        Map<String, Property> properties = contents.of(resource);
        List<Property> own = properties.values().stream()
                .filter(property -> !OF_EVERY_RESOURCE.contains(property.name()))
                .toList();
        Map<String, String> javaNames = javaNames(own, type.functions(), ReservedNames.methodsOfResources());
        List<FunctionPlan> functions = type.functions().stream()
                .map(function -> new FunctionPlan(
                        function.name(),
                        Objects.requireNonNull(javaNames.get(function.name() + CALLED)),
                        types.of(function.output()),
                        function.input() == null ? null : types.of(function.input())))
                .toList();
        return new ClassPlan.OfResource(
                name,
                type,
                preset,
                facts(properties.values()),
                parent(type),
                members(own, javaNames, preset, true),
                functions);
    }

    private ClassPlan object(Entity entity, Use use, ClassName name) {
        Map<String, String> preset = Map.of();
        ClassName implemented = null;
        if (entity instanceof Entity.OfKind kind) {
            preset = Map.of(contents.discriminated(kind.name()).discriminator(), kind.kind());
            implemented = names.of(new Entity.OfKinds(kind.name()));
        }
        Collection<Property> properties = contents.of(entity).values();
        Map<String, String> javaNames = javaNames(properties, List.of(), ReservedNames.methodsOfObjects());
        boolean settable = entities.settable(entity);
        return new ClassPlan.OfObject(
                name,
                use.path(),
                use.resource(),
                implemented,
                preset,
                settable ? facts(properties) : "",
                settable,
                members(properties, javaNames, preset, settable));
    }

    private static Map<String, String> javaNames(
            Collection<Property> properties, List<ResourceFunction> functions, NameSet reserved) {
        List<String> wanted = new ArrayList<>();
        properties.forEach(property -> wanted.add(property.name()));
        functions.forEach(function -> wanted.add(function.name() + CALLED));
        return DistinctNames.ofMethods(name -> reserved.avoid(ArmNames.method(
                        name.endsWith(CALLED) ? name.substring(0, name.length() - CALLED.length()) : name)))
                .settle(wanted, Set.of());
    }

    private List<MemberPlan> members(
            Collection<Property> properties,
            Map<String, String> javaNames,
            Map<String, String> preset,
            boolean writing) {
        List<MemberPlan> members = new ArrayList<>();
        for (Property property : properties) {
            boolean settable = writing && property.settable() && !preset.containsKey(property.name());
            if (settable || property.readable()) {
                members.add(new MemberPlan(
                        property.name(),
                        Objects.requireNonNull(javaNames.get(property.name())),
                        types.of(property.type()),
                        property.required(),
                        settable,
                        property.readable(),
                        settable ? constants(property) : null,
                        MemberNotes.of(property.type())));
            }
        }
        return members;
    }

    private @Nullable ClassName constants(Property property) {
        ChoiceType choice = Entities.constants(property.type());
        return choice == null ? null : names.of(new Entity.OfValues(property.name(), choice.values()));
    }

    private static Map<String, String> constants(List<String> values) {
        Map<String, String> settled =
                DistinctNames.ofMethods(ArmNames::constant).settle(values, Set.of());
        Map<String, String> constants = new LinkedHashMap<>();
        values.forEach(value -> constants.put(Objects.requireNonNull(settled.get(value)), value));
        return constants;
    }

    /** Facts are separated by spaces and end in marks, so a name with either has none. */
    private static String facts(Collection<Property> properties) {
        StringBuilder facts = new StringBuilder();
        for (Property property : properties) {
            String marks = (property.required() ? "!" : "")
                    + (property.settable() ? "" : "-")
                    + (property.readable() ? "" : "~");
            if (!marks.isEmpty() && property.name().matches("[^ ]*[^ !~-]")) {
                facts.append(facts.length() == 0 ? "" : " ")
                        .append(property.name())
                        .append(marks);
            }
        }
        return facts.toString();
    }

    private @Nullable ClassName parent(ResourceType type) {
        List<Entity.OfResource> parents =
                resources.getOrDefault(key(type.name().substring(0, type.name().lastIndexOf('/'))), List.of());
        return parents.size() == 1 ? names.of(parents.get(0)) : null;
    }

    private static String key(String type) {
        return type.toLowerCase(Locale.ROOT);
    }
}
