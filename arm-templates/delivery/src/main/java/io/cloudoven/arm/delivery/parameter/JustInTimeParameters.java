package io.cloudoven.arm.delivery.parameter;

import io.cloudoven.arm.delivery.problem.DeliveryException;
import io.cloudoven.azure.AzureCredential;
import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;

/**
 * An environment's parameters, with its secrets, that are fetched when they are needed and live in memory alone.
 *
 * <p>They are the JSON of a parameter file in a private blob, for example one a team puts into Azure Storage for each
 * environment. Each request to Azure fetches them anew; nothing is written to disk, and no value is in a log, a message
 * or a {@code toString()}. References to Key Vault pass through. Immutable and thread-safe.
 */
public final class JustInTimeParameters {

    private final String name;
    private final Supplier<String> json;

    private JustInTimeParameters(String name, Supplier<String> json) {
        this.name = name;
        this.json = json;
    }

    /**
     * Those in a blob.
     *
     * @param blob its address; a shared access signature in it is used, else {@link AzureCredential#ofEnvironment()}
     */
    public static JustInTimeParameters fromBlob(URI blob) {
        PrivateBlob source = PrivateBlob.at(blob);
        return new JustInTimeParameters(source.toString(), source::read);
    }

    /**
     * Those in a blob.
     *
     * @param blob its address, without a signature
     * @param credential who asks; the identity needs "Storage Blob Data Reader"
     */
    public static JustInTimeParameters fromBlob(URI blob, AzureCredential credential) {
        PrivateBlob source = PrivateBlob.at(blob, credential);
        return new JustInTimeParameters(source.toString(), source::read);
    }

    /**
     * Those in a blob of the account that a connection string is for. The account's key makes a signature that can read
     * this blob for five minutes, and only that is sent.
     *
     * @param blob its name in the container, such as {@code test.json}
     */
    public static JustInTimeParameters fromBlob(String connectionString, String container, String blob) {
        PrivateBlob source = PrivateBlob.of(connectionString, container, blob);
        return new JustInTimeParameters(source.toString(), source::readSigned);
    }

    /**
     * Those from elsewhere.
     *
     * @param name what to call the source in errors
     * @param json gives the JSON of a parameter file; called at each request
     */
    public static JustInTimeParameters from(String name, Supplier<String> json) {
        return new JustInTimeParameters(name, json);
    }

    /**
     * Fetches them.
     *
     * @throws DeliveryException if there is no answer, it is refused, or it is no parameter file
     */
    Map<String, ParameterValue> fetch() {
        return ParameterFile.read(json.get(), name);
    }

    /** Where they come from, without a signature. */
    @Override
    public String toString() {
        return name;
    }
}
