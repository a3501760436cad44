package io.cloudoven.arm.definitions.source;

import io.cloudoven.arm.ArmException;
import io.cloudoven.arm.definitions.compact.CompactWriter;
import io.cloudoven.arm.definitions.type.NamedType;
import io.cloudoven.arm.definitions.type.ResourceType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A zip of the {@code types.json} documents that Azure publishes, in whatever folders, turned into the compact form.
 *
 * <p>Only facts are kept: names, types, flags, constraints; no descriptions.
 */
public final class TypesArchive {
    private static final String DOCUMENT = "/types.json";
    private static final Comparator<ResourceType> ORDER = Comparator.comparing(
                    (ResourceType resource) -> resource.name().toLowerCase(Locale.ROOT))
            .thenComparing(ResourceType::apiVersion, Comparator.reverseOrder());

    private TypesArchive() {}

    /**
     * The compact form of each namespace, by the namespace in lower case.
     *
     * @throws ArmException if the zip cannot be read or has something else in it
     */
    public static SortedMap<String, String> compact(Path zip) {
        Map<String, List<TypesDocument>> documents = new TreeMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            List<? extends ZipEntry> entries = file.stream()
                    .filter(entry -> entry.getName().endsWith(DOCUMENT))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
            int number = 0;
            for (ZipEntry entry : entries) {
                String text = new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                TypesDocument document = TypesDocument.read(zip + "!" + entry.getName(), number++, text);
                for (String namespace : namespaces(document)) {
                    documents.computeIfAbsent(namespace, n -> new ArrayList<>()).add(document);
                }
            }
        } catch (IOException e) {
            throw new ArmException(zip + ": reading failed (" + e + "); check that it is a zip that can be read", e);
        }
        SortedMap<String, String> compact = new TreeMap<>();
        documents.forEach((namespace, some) -> compact.put(namespace, compact(namespace, some)));
        return compact;
    }

    private static List<String> namespaces(TypesDocument document) {
        return document.resources().stream()
                .map(resource -> resource.namespace().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private static String compact(String namespace, List<TypesDocument> documents) {
        Map<String, NamedType> objects = new LinkedHashMap<>();
        documents.forEach(document -> objects.putAll(document.objects()));
        Map<String, String> names = TypeMerge.names(objects);
        Map<String, ResourceType> resources = new LinkedHashMap<>();
        documents.forEach(document -> document.resources().stream()
                .filter(resource -> resource.namespace().equalsIgnoreCase(namespace))
                .map(resource -> TypeMerge.resource(resource, names))
                .sorted(ORDER)
                .forEach(resource -> resources.putIfAbsent(resource.toString().toLowerCase(Locale.ROOT), resource)));
        List<ResourceType> sorted = resources.values().stream().sorted(ORDER).toList();
        return CompactWriter.write(sorted, Reachable.from(sorted, TypeMerge.objects(objects, names)));
    }
}
