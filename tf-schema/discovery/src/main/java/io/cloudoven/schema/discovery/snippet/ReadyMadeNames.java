package io.cloudoven.schema.discovery.snippet;

import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The names in the ready-made jars. */
final class ReadyMadeNames implements JavaNames {

    private static final String PACKAGE = "io.cloudoven.terraform.";

    private final String type;
    private final String packageName;
    private final String providerClass;
    private final Map<SchemaKind, Map<String, String>> classes = new EnumMap<>(SchemaKind.class);
    private final Map<String, String> functions;

    ReadyMadeNames(ProviderSchema provider) {
        type = provider.address().type();
        packageName = PACKAGE + type.replaceAll("[^a-z0-9]", "");
        providerClass = ReservedWords.avoidedByType(Spelling.ofType(type));
        for (SchemaKind kind : List.of(SchemaKind.RESOURCE, SchemaKind.DATA_SOURCE, SchemaKind.EPHEMERAL_RESOURCE)) {
            classes.put(
                    kind, Spelling.distinct(provider.schemas(kind).keySet(), name -> className(name, suffix(kind))));
        }
        functions = Spelling.distinct(
                provider.functions().keySet(), name -> ReservedWords.avoidedByFunction(Spelling.ofMethod(name)));
    }

    @Override
    public Optional<JavaClass> classOf(Schema schema) {
        if (schema.kind() == SchemaKind.PROVIDER) {
            return Optional.of(new JavaClass(packageName, providerClass));
        }
        String name = classes.getOrDefault(schema.kind(), Map.of()).get(schema.name());
        return Optional.ofNullable(name).map(simple -> new JavaClass(packageName + subpackage(schema.kind()), simple));
    }

    @Override
    public String method(Schema schema, List<String> block, String member) {
        boolean top = block.isEmpty();
        Map<String, String> methods = Spelling.distinct(
                Members.at(schema, block),
                name -> ReservedWords.avoidedByMethod(Spelling.ofMethod(name), schema.kind(), top));
        return Objects.requireNonNull(methods.get(member), member);
    }

    @Override
    public JavaClass functions() {
        return new JavaClass(packageName, providerClass + "Functions");
    }

    @Override
    public String method(Function function) {
        return Objects.requireNonNull(functions.get(function.name()), function.name());
    }

    private String className(String name, String suffix) {
        String spelt = Spelling.ofType(shortName(name)) + suffix;
        boolean taken = ReservedWords.isType(spelt)
                || spelt.equalsIgnoreCase(providerClass)
                || spelt.equalsIgnoreCase(providerClass + "Functions");
        return taken ? spelt + "Resource" : spelt;
    }

    /** Without the provider's name, which is the first word also where the provider has a longer one. */
    private String shortName(String name) {
        String prefix = type.replace('-', '_') + "_";
        if (name.startsWith(prefix) && name.length() > prefix.length()) {
            return name.substring(prefix.length());
        }
        int end = name.indexOf('_');
        return end > 0 && end < name.length() - 1 ? name.substring(end + 1) : name;
    }

    private static String suffix(SchemaKind kind) {
        return switch (kind) {
            case DATA_SOURCE -> "Data";
            case EPHEMERAL_RESOURCE -> "Ephemeral";
            default -> "";
        };
    }

    private static String subpackage(SchemaKind kind) {
        return switch (kind) {
            case DATA_SOURCE -> ".data";
            case EPHEMERAL_RESOURCE -> ".ephemeral";
            default -> "";
        };
    }
}
