package io.cloudoven.schema.crawler.plugin;

import io.cloudoven.schema.crawler.plugin.diagnostic.AttributePath;
import io.cloudoven.schema.crawler.plugin.diagnostic.Diagnostic;
import io.cloudoven.schema.crawler.plugin.diagnostic.Severity;
import io.cloudoven.schema.crawler.plugin.grpc.GrpcStatusException;
import io.cloudoven.schema.crawler.plugin.reply.DiagnosticReader;
import io.cloudoven.schema.crawler.plugin.reply.SchemaReader;
import io.cloudoven.schema.crawler.plugin.request.ConfigurationWriter;
import io.cloudoven.schema.crawler.plugin.request.ConfigurationWriter.Configuration;
import io.cloudoven.schema.crawler.plugin.request.RequestWriter;
import io.cloudoven.schema.model.Block;
import io.cloudoven.schema.model.ProviderAddress;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.ProviderSchemaBuilder;
import io.cloudoven.schema.model.Schema;
import io.cloudoven.schema.model.SchemaKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A provider's plugin, running: it is asked for its schema and whether configurations are valid.
 *
 * <pre>{@code
 * try (ProviderPlugin plugin = ProviderPlugin.start(binary, options -> options.startTimeout(Duration.ofSeconds(10)))) {
 *     ProviderSchema schema = plugin.schema(ProviderAddress.parse("hashicorp/azurerm"), "5.2.0");
 *     List<Diagnostic> problems = plugin.validateResource("azurerm_resource_group", Map.of("name", "rg"));
 * }
 * }</pre>
 *
 * <p>Both versions of the protocol in use, 5 and 6, are spoken, over mutual TLS as Terraform does it. The plugin sees an
 * empty environment (no credentials, no {@code PATH}) and an empty folder of its own, deleted afterwards. It ends when this
 * is closed, when a limit of {@link PluginOptions} is exceeded, when it fails or its caller is interrupted, and where there is
 * a POSIX shell also when this JVM ends without closing it, even by {@code kill -9}. On Windows closing is up to you.
 *
 * <p>Thread-safe: calls wait for one another; {@link #close()} does not wait for a call but breaks it off. Whatever goes
 * wrong is a {@link PluginException}; after one that says that the plugin failed, the plugin is closed. Where a plugin repeats
 * what it was sent for a sensitive or write-only attribute, in errors, diagnostics or a log, that is masked.
 */
public final class ProviderPlugin implements AutoCloseable {

    /** Stands in until the caller says where the provider comes from. */
    private static final ProviderAddress NOWHERE = new ProviderAddress("localhost", "local", "plugin");

    private final Path binary;
    private final Connection connection;
    private @Nullable Answer answer;

    private record Answer(ProviderSchema schema, @Nullable Block providerMeta, List<Diagnostic> diagnostics) {}

    private ProviderPlugin(Path binary, Connection connection) {
        this.binary = binary;
        this.connection = connection;
    }

    /**
     * Starts a plugin with the default limits.
     *
     * @throws PluginException if it cannot be started or spoken with; nothing is left behind
     */
    public static ProviderPlugin start(Path binary) {
        return start(binary, UnaryOperator.identity());
    }

    /**
     * Starts a plugin.
     *
     * @param options changes the default limits
     * @throws PluginException if it cannot be started or spoken with; nothing is left behind
     */
    public static ProviderPlugin start(Path binary, UnaryOperator<PluginOptions> options) {
        return new ProviderPlugin(binary, Connection.open(binary, options.apply(PluginOptions.DEFAULT)));
    }

    /** The version of the protocol it speaks: 5 or 6. */
    public int protocol() {
        return connection.protocol();
    }

    /**
     * Everything the provider defines, asked for once.
     *
     * @param address where the provider comes from; a plugin does not know that
     * @param version its version, which it does not know either; null if nobody does
     */
    public ProviderSchema schema(ProviderAddress address, @Nullable String version) {
        return schema(address, version, warning -> {});
    }

    /**
     * Everything the provider defines, asked for once.
     *
     * @param warnings is given what the plugin says beside it
     */
    public ProviderSchema schema(ProviderAddress address, @Nullable String version, Consumer<Diagnostic> warnings) {
        Answer known = answer();
        known.diagnostics().forEach(warnings);
        ProviderSchema schema = known.schema();
        Schema own = schema.provider();
        return new ProviderSchema(
                address,
                version,
                own == null ? null : new Schema(SchemaKind.PROVIDER, address.type(), own.version(), own.block()),
                schema.schemas(),
                schema.functions(),
                schema.identities(),
                schema.documentation());
    }

    /** What can be written in a module's {@code provider_meta} block, if the provider takes one. */
    public Optional<Block> providerMeta() {
        return Optional.ofNullable(answer().providerMeta());
    }

    /**
     * Asks whether a configuration of the provider itself is valid. Values are as in {@link #validateResource}.
     *
     * @return what is wrong, with places; empty if nothing is
     */
    public List<Diagnostic> validateProvider(Map<String, ?> configuration) {
        Schema schema = answer().schema().provider();
        Block block = schema == null ? Block.EMPTY : schema.block();
        return validate(Method.VALIDATE_PROVIDER, block, configuration, value -> new RequestWriter().value(1, value));
    }

    /**
     * Asks whether a configuration of a resource is valid.
     *
     * @param type such as {@code azurerm_resource_group}
     * @param configuration values by name: String, Number, Boolean, null, List, Map (a nested block is one too), and
     *     {@link io.cloudoven.schema.crawler.plugin.request.Unknown#VALUE} for what is not known yet
     * @return what is wrong, with places; empty if nothing is. Unknown names and wrong types are said without asking
     */
    public List<Diagnostic> validateResource(String type, Map<String, ?> configuration) {
        return validate(
                Method.VALIDATE_RESOURCE,
                block(answer().schema().resources(), "resource", type),
                configuration,
                value -> new RequestWriter().text(1, type).value(2, value).capabilities(3));
    }

    /**
     * Asks whether a configuration of a data source is valid. Values are as in {@link #validateResource}.
     *
     * @return what is wrong, with places; empty if nothing is
     */
    public List<Diagnostic> validateDataSource(String type, Map<String, ?> configuration) {
        return validate(
                Method.VALIDATE_DATA_SOURCE,
                block(answer().schema().dataSources(), "data source", type),
                configuration,
                value -> new RequestWriter().text(1, type).value(2, value));
    }

    /** Ends the plugin and all that it started, and deletes its folder. Done twice, does nothing more. */
    @Override
    public void close() {
        connection.close();
    }

    private List<Diagnostic> validate(
            Method method, Block block, Map<String, ?> values, Function<byte[], RequestWriter> to) {
        Configuration configuration = ConfigurationWriter.write(block, values, connection.secrets());
        if (!configuration.problems().isEmpty()) {
            return configuration.problems();
        }
        try {
            byte[] reply = connection.call(
                    method, to.apply(configuration.messagePack()).bytes());
            return DiagnosticReader.read(reply, method == Method.VALIDATE_PROVIDER ? 2 : 1).stream()
                    .map(diagnostic -> diagnostic.withTexts(connection.secrets()::masked))
                    .toList();
        } catch (GrpcStatusException e) {
            throw refusal(method, e);
        } catch (IOException e) {
            throw connection.failure(e);
        }
    }

    private Block block(Map<String, Schema> schemas, String kind, String type) {
        Schema schema = schemas.get(type);
        if (schema == null) {
            throw new PluginException(
                    "provider plugin " + binary + " has no " + kind + " " + type + "; it has " + schemas.size()
                            + " others, see schema()",
                    null);
        }
        return schema.block();
    }

    private synchronized Answer answer() {
        if (answer == null) {
            answer = ask();
        }
        return answer;
    }

    private Answer ask() {
        ProviderSchemaBuilder builder = ProviderSchema.builder(NOWHERE);
        SchemaReader reader = new SchemaReader(connection.protocol(), NOWHERE.type(), builder);
        try {
            reader.schemas(connection.call(Method.SCHEMA, new byte[0]));
            List<Diagnostic> errors =
                    reader.diagnostics().stream().filter(Diagnostic::isError).toList();
            if (!errors.isEmpty()) {
                throw new PluginException(
                        "provider plugin " + binary + " gives no schema:" + Diagnostic.lines(errors), null);
            }
            List<Diagnostic> said = new ArrayList<>();
            reader.identities(identities(said));
            said.addAll(reader.diagnostics());
            return new Answer(builder.build(), reader.providerMeta(), List.copyOf(said));
        } catch (GrpcStatusException e) {
            throw refusal(Method.SCHEMA, e);
        } catch (IOException e) {
            throw connection.failure(e);
        }
    }

    /** The reply, or an empty one: of a plugin that is older than the method, or with a warning of one that refuses. */
    private byte[] identities(List<Diagnostic> warnings) {
        try {
            return connection.call(Method.IDENTITIES, new byte[0]);
        } catch (GrpcStatusException e) {
            if (!e.unimplemented()) {
                warnings.add(new Diagnostic(
                        Severity.WARNING,
                        "The schema is without resource identities",
                        "The plugin, asked " + Method.IDENTITIES.name(protocol()) + ", " + e.getMessage() + ".",
                        AttributePath.ROOT));
            }
            return new byte[0];
        }
    }

    private PluginException refusal(Method method, GrpcStatusException status) {
        String said = String.valueOf(status.getMessage());
        String shown = connection.secrets().masked(said);
        return new PluginException(
                "provider plugin " + binary + ", asked " + method.name(protocol()) + ", " + shown,
                shown.equals(said) ? status : null);
    }
}
