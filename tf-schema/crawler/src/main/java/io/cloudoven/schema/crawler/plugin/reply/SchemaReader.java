package io.cloudoven.schema.crawler.plugin.reply;

import io.cloudoven.schema.crawler.plugin.diagnostic.Diagnostic;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.Definition;
import io.cloudoven.schema.model.ProviderSchemaBuilder;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaException;
import io.cloudoven.schema.model.SchemaKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the replies that together are the schema of a provider. Not thread-safe. */
public final class SchemaReader {

    private final String type;
    private final ProviderSchemaBuilder schema;
    private final BlockReader blocks;
    private final FunctionReader functions;
    private final IdentityReader identities;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private @Nullable Block providerMeta;

    /**
     * A reader that adds what it reads to a schema.
     *
     * @param protocol 5 or 6
     * @param type the provider's type, the name of its own schema
     */
    public SchemaReader(int protocol, String type, ProviderSchemaBuilder schema) {
        TypeNotation types = new TypeNotation();
        this.type = type;
        this.schema = schema;
        this.blocks = new BlockReader(protocol, types);
        this.functions = new FunctionReader(types);
        this.identities = new IdentityReader(types);
    }

    /** What the plugin said beside the schema. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** What can be written in a {@code provider_meta} block, if the provider takes one. */
    public @Nullable Block providerMeta() {
        return providerMeta;
    }

    /** Reads the reply of {@code GetSchema} or {@code GetProviderSchema}. */
    public void schemas(byte[] reply) throws IOException {
        read(reply, fields -> {
            switch (fields.number()) {
                case 1 -> schema.add(schema(SchemaKind.PROVIDER, type, fields.message()));
                case 2 -> entry(fields, SchemaKind.RESOURCE);
                case 3 -> entry(fields, SchemaKind.DATA_SOURCE);
                case 4 -> diagnostics.add(DiagnosticReader.diagnostic(fields.message()));
                case 5 ->
                    providerMeta =
                            schema(SchemaKind.PROVIDER, type, fields.message()).block();
                case 7 -> schema.add(MapEntry.read(fields.message(), functions::function));
                case 8 -> entry(fields, SchemaKind.EPHEMERAL_RESOURCE);
                case 9 -> entry(fields, SchemaKind.LIST_RESOURCE);
                case 10 -> entry(fields, SchemaKind.STATE_STORE);
                case 11 -> entry(fields, SchemaKind.ACTION);
                default -> {}
            }
        });
    }

    /** Reads the reply of {@code GetResourceIdentitySchemas}. */
    public void identities(byte[] reply) throws IOException {
        read(reply, fields -> {
            switch (fields.number()) {
                case 1 -> schema.add(MapEntry.read(fields.message(), identities::identity));
                case 2 -> diagnostics.add(DiagnosticReader.diagnostic(fields.message()));
                default -> {}
            }
        });
    }

    private void entry(Fields fields, SchemaKind kind) throws MalformedReplyException {
        schema.add(MapEntry.read(
                fields.message(),
                (name, value) -> kind == SchemaKind.ACTION ? action(name, value) : schema(kind, name, value)));
    }

    /** An action's schema is wrapped once more. */
    private Schema action(String name, Fields fields) throws MalformedReplyException {
        Schema action = new Schema(SchemaKind.ACTION, name, 0, Block.EMPTY);
        while (fields.next()) {
            if (fields.number() == 1) {
                action = schema(SchemaKind.ACTION, name, fields.message());
            }
        }
        return action;
    }

    private Schema schema(SchemaKind kind, String name, Fields fields) throws MalformedReplyException {
        long version = 0;
        Block block = Block.EMPTY;
        while (fields.next()) {
            switch (fields.number()) {
                case 1 -> version = fields.integer();
                case 2 -> block = blocks.block(fields);
                default -> {}
            }
        }
        return new Schema(kind, name, version, block);
    }

    private static void read(byte[] reply, FieldReader reader) throws IOException {
        Fields fields = new Fields(reply);
        try {
            while (fields.next()) {
                reader.read(fields);
            }
        } catch (SchemaException e) {
            throw new MalformedReplyException(e.problem(), e);
        }
    }

    /** Takes one field. */
    private interface FieldReader {
        void read(Fields fields) throws MalformedReplyException;
    }

    /** An entry of a map: a message of a key and a value. */
    private interface MapEntry<T extends Definition> {
        T value(String key, Fields value) throws MalformedReplyException;

        static <T extends Definition> T read(Fields entry, MapEntry<T> reader) throws MalformedReplyException {
            String key = "";
            Fields value = null;
            while (entry.next()) {
                switch (entry.number()) {
                    case 1 -> key = entry.text();
                    case 2 -> value = entry.message();
                    default -> {}
                }
            }
            return reader.value(key, value == null ? new Fields(new byte[0]) : value);
        }
    }
}
