package io.cloudoven.schema.discovery.snippet;

import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.schema.model.Schema;
import java.util.List;
import java.util.Optional;

/**
 * What the classes and methods are called that somebody uses for one provider. Implement it where yours are not those of
 * the ready-made provider jars. Implementations are thread-safe.
 */
public interface JavaNames {

    /**
     * The names in {@code tf-dsl-azurerm}, {@code -aws} and {@code -google}, and what the same rules make of any other
     * provider, in the package {@code io.cloudoven.terraform.<type>}.
     */
    static JavaNames readyMade(ProviderSchema provider) {
        return new ReadyMadeNames(provider);
    }

    /** The class of a resource, data source, ephemeral resource or provider; empty where there is none. */
    Optional<JavaClass> classOf(Schema schema);

    /**
     * The method that sets an argument or adds a block.
     *
     * @param block the names of the blocks around it, from the top of the schema on; empty at the top
     * @param member the argument's or block's name
     */
    String method(Schema schema, List<String> block, String member);

    /** The class with the provider's functions as static methods. */
    JavaClass functions();

    /** The method of {@link #functions()} that calls a function. */
    String method(Function function);
}
