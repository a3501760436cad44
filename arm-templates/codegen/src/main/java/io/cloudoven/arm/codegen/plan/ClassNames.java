package io.cloudoven.arm.codegen.plan;

import com.palantir.javapoet.ClassName;
import io.cloudoven.arm.codegen.naming.ArmNames;
import io.cloudoven.arm.codegen.naming.ReservedNames;
import io.cloudoven.codegen.naming.ShortNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of all classes of a namespace, no two of which differ in capitals alone, whatever package they are in.
 *
 * <p>A resource is called by the last segment of its type, in the singular. Where several have one, the only one that is
 * nobody's child keeps it, and the others say their parents' first: {@code Extension}, {@code VirtualMachineExtension}. An
 * object is called as Azure calls it, save what a resource has under {@code properties}: {@code SubnetProperties}. One with a resource's name is {@code Inline…}, since that is what it is: a subnet
 * written in its network. Others whose name is taken say first whose they are, and in the end are numbered.
 *
 * <p>The names do not depend on which resources are selected.
 */
final class ClassNames {
    /** The packages of objects and constants, below that of resources. */
    static final String OBJECTS = ".object";

    static final String VALUES = ".value";

    /** Nearly all of what is particular to a resource is in its property of this name. */
    private static final String PROPERTIES = "properties";

    /** How Azure calls an object that stands for two which begin with the same word. */
    private static final Pattern EITHER = Pattern.compile("^([A-Z][a-z]+)\\w*Or(\\1\\w*)$");

    private final String packageName;
    private final Contents contents;
    private final Map<Entity, ClassName> names = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Set<String> ofResources = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    private ClassNames(String packageName, Contents contents) {
        this.packageName = packageName;
        this.contents = contents;
    }

    static ClassNames settle(String packageName, Entities entities, Contents contents) {
        ClassNames names = new ClassNames(packageName, contents);
        names.resources(entities);
        entities.uses().forEach((entity, use) -> {
            if (!(entity instanceof Entity.OfResource) && !(entity instanceof Entity.OfValues)) {
                names.object(entity, use);
            }
        });
        Map<String, Integer> sharing = new HashMap<>();
        entities.uses().keySet().forEach(entity -> {
            if (entity instanceof Entity.OfValues values) {
                sharing.merge(values.property(), 1, Integer::sum);
            }
        });
        entities.uses().forEach((entity, use) -> {
            if (entity instanceof Entity.OfValues values) {
                names.values(values, use, Objects.requireNonNull(sharing.get(values.property())) > 1);
            }
        });
        return names;
    }

    ClassName of(Entity entity) {
        return Objects.requireNonNull(names.get(entity), entity::toString);
    }

    private void resources(Entities entities) {
        List<Entity.OfResource> resources = new ArrayList<>();
        Map<String, List<Entity.OfResource>> sharing = new HashMap<>();
        for (Entity entity : entities.uses().keySet()) {
            if (entity instanceof Entity.OfResource resource) {
                resources.add(resource);
                sharing.computeIfAbsent(key(name(resource, 1)), n -> new ArrayList<>())
                        .add(resource);
            }
        }
        resources.sort(Comparator.comparingInt((Entity.OfResource resource) -> segments(resource).length)
                .thenComparing(resource -> resource.resource().name()));
        for (Entity.OfResource resource : resources) {
            List<Entity.OfResource> same = Objects.requireNonNull(sharing.get(key(name(resource, 1))));
            long atTop =
                    same.stream().filter(other -> segments(other).length == 1).count();
            boolean shortest = same.size() == 1 || atTop == 1 && segments(resource).length == 1;
            List<String> candidates = new ArrayList<>();
            for (int length = shortest ? 1 : 2; length <= segments(resource).length; length++) {
                candidates.add(name(resource, length));
            }
            candidates.add(name(resource, segments(resource).length) + "Resource");
            names.put(resource, ClassName.get(packageName, claim(candidates)));
        }
        names.values().forEach(name -> ofResources.add(key(name.simpleName())));
    }

    /** @param length how many of the last segments are in the name */
    private static String name(Entity.OfResource resource, int length) {
        String[] segments = segments(resource);
        StringBuilder name = new StringBuilder(resource.kind().isEmpty() ? "" : ArmNames.type(resource.kind()));
        for (int i = Math.max(0, segments.length - length); i < segments.length; i++) {
            name.append(ArmNames.resource(segments[i]));
        }
        return ShortNames.of(name.toString());
    }

    private static String[] segments(Entity.OfResource resource) {
        String type = resource.resource().name();
        return type.substring(type.indexOf('/') + 1).split("/");
    }

    private void object(Entity entity, Use use) {
        String own = plain(azureName(entity));
        String owner = plain(use.owner());
        List<String> candidates = new ArrayList<>();
        if (use.path().equals(PROPERTIES)) {
            candidates.add(ShortNames.of(owner + ArmNames.type(PROPERTIES)));
        }
        candidates.add(own);
        if (ofResources.contains(key(own))) {
            candidates.add(ShortNames.of("Inline" + own));
        }
        candidates.add(ShortNames.of(owner + own));
        String name = claim(candidates);
        owners.putIfAbsent(azureName(entity), name);
        names.put(entity, ClassName.get(packageName + OBJECTS, name));
    }

    private String azureName(Entity entity) {
        if (entity instanceof Entity.OfKind kind) {
            return Objects.requireNonNull(
                            contents.discriminated(kind.name()).kinds().get(kind.kind()))
                    .name();
        }
        return entity instanceof Entity.OfKinds kinds ? kinds.name() : ((Entity.OfObject) entity).name();
    }

    private void values(Entity.OfValues values, Use use, boolean shared) {
        String own = ArmNames.type(values.property());
        boolean oneWord = own.substring(1).chars().noneMatch(Character::isUpperCase);
        String owner = owners.getOrDefault(use.owner(), plain(use.owner()));
        String owned = ShortNames.of(owner.replaceFirst("(?<=.)Properties(Format)?$", "") + own);
        List<String> candidates = shared || oneWord ? List.of(owned, own) : List.of(own, owned);
        names.put(values, ClassName.get(packageName + VALUES, claim(candidates)));
    }

    /** Without what tells types with one name apart, and without what resources are in; of {@code AOrAB} the second. */
    private static String plain(String name) {
        int number = name.indexOf('~');
        String bare =
                EITHER.matcher(number < 0 ? name : name.substring(0, number)).replaceFirst("$2");
        return bare.indexOf('/') < 0
                ? ArmNames.type(bare)
                : ArmNames.resource(bare.substring(bare.lastIndexOf('/') + 1));
    }

    private String claim(List<String> candidates) {
        for (String candidate : candidates) {
            if (free(candidate)) {
                return candidate;
            }
        }
        String last = candidates.get(candidates.size() - 1);
        int number = 2;
        while (!free(last + "_" + number)) {
            number++;
        }
        return last + "_" + number;
    }

    private boolean free(String name) {
        return !ReservedNames.types().contains(name) && taken.add(key(name));
    }

    /** Some file systems take capitals and small letters for the same. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
