package io.cloudoven.schema.crawler.plugin.request;

import io.cloudoven.schema.crawler.plugin.diagnostic.AttributePath;
import io.cloudoven.schema.crawler.plugin.diagnostic.Diagnostic;
import io.cloudoven.schema.model.Attribute;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.NestedBlock;
import io.cloudoven.schema.model.NestedType;
import io.cloudoven.schema.model.Nesting;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a configuration the way Terraform hands it to a plugin: an object of all attributes and nested blocks of the
 * schema, null where the configuration says nothing, and an empty list where it has no such block.
 */
public final class ConfigurationWriter {

    private final MessagePackWriter out = new MessagePackWriter();
    private final Problems problems = new Problems();
    private final ValueWriter values = new ValueWriter(out, problems);

    private final Secrets secrets;

    private ConfigurationWriter(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * A configuration.
     *
     * @param messagePack the configuration as plugins read it; of no use if there are problems
     * @param problems what is wrong with it before a plugin can be asked: unknown names, wrong types
     */
    public record Configuration(byte[] messagePack, List<Diagnostic> problems) {}

    /**
     * Values, by name of attribute or nested block, as a configuration of a block.
     *
     * @param secrets learns those of sensitive and write-only attributes
     */
    public static Configuration write(Block block, Map<String, ?> values, Secrets secrets) {
        ConfigurationWriter writer = new ConfigurationWriter(secrets);
        writer.block(block, values, AttributePath.ROOT);
        return new Configuration(writer.out.bytes(), writer.problems.found());
    }

    private void block(Block block, Map<?, ?> given, AttributePath path) {
        Set<String> names = new TreeSet<>(block.attributes().keySet());
        names.addAll(block.blocks().keySet());
        problems.unknownNames(path, named(given), names);
        out.map(names.size());
        for (String name : names) {
            out.string(name);
            AttributePath place = path.then(new AttributePath.Name(name));
            Attribute attribute = block.attributes().get(name);
            NestedBlock nested = block.blocks().get(name);
            if (attribute != null) {
                attribute(attribute, given.get(name), place);
            } else if (nested != null) {
                nested(nested.nesting(), given.get(name), place, (value, inner) -> block(nested.block(), value, inner));
            }
        }
    }

    private void attribute(Attribute attribute, @Nullable Object value, AttributePath path) {
        if (attribute.sensitive() || attribute.writeOnly()) {
            secrets.add(value);
        }
        NestedType nested = attribute.nestedType();
        if (attribute.type() != null) {
            values.write(attribute.type(), value, path);
        } else if (!values.nilOrUnknown(value) && nested != null && value != null) {
            nested(nested.nesting(), value, path, (inner, place) -> object(nested, inner, place));
        }
    }

    private void object(NestedType type, Map<?, ?> given, AttributePath path) {
        problems.unknownNames(path, named(given), type.attributes().keySet());
        out.map(type.attributes().size());
        type.attributes().forEach((name, attribute) -> {
            out.string(name);
            attribute(attribute, given.get(name), path.then(new AttributePath.Name(name)));
        });
    }

    /** One object is as good as a list of one where a list or set is needed: so it is written in HCL too. */
    private void nested(Nesting nesting, @Nullable Object value, AttributePath path, ObjectWriter writer) {
        switch (nesting) {
            case SINGLE -> {
                if (!values.nilOrUnknown(value) && value != null) {
                    one(value, path, writer);
                }
            }
            case GROUP -> one(value == null ? Map.of() : value, path, writer);
            case LIST, SET -> {
                Object all = value == null ? List.of() : value instanceof Map ? List.of(value) : value;
                if (all == Unknown.VALUE) {
                    out.unknown();
                } else if (all instanceof Collection<?> elements) {
                    out.array(elements.size());
                    int index = 0;
                    for (Object element : elements) {
                        one(element, path.then(new AttributePath.Index(index++)), writer);
                    }
                } else {
                    problems.wrongType(path, "a list of blocks", all);
                }
            }
            case MAP -> {
                Object all = value == null ? Map.of() : value;
                if (all == Unknown.VALUE) {
                    out.unknown();
                } else if (all instanceof Map<?, ?> map) {
                    out.map(map.size());
                    map.forEach((key, element) -> {
                        out.string(String.valueOf(key));
                        one(element, path.then(new AttributePath.Key(String.valueOf(key))), writer);
                    });
                } else {
                    problems.wrongType(path, "a map of blocks", all);
                }
            }
        }
    }

    private void one(@Nullable Object value, AttributePath path, ObjectWriter writer) {
        if (value == Unknown.VALUE) {
            out.unknown();
        } else if (value instanceof Map<?, ?> map) {
            writer.write(map, path);
        } else {
            problems.wrongType(path, "a block", value == null ? "" : value);
        }
    }

    @SuppressWarnings("unchecked") // only the names are looked at, as texts
    private static Map<String, ?> named(Map<?, ?> map) {
        return (Map<String, ?>) map;
    }

    /** Writes one object. */
    private interface ObjectWriter {
        void write(Map<?, ?> value, AttributePath path);
    }
}
