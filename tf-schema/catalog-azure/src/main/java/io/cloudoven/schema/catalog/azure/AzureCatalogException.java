package io.cloudoven.schema.catalog.azure;

import io.cloudoven.schema.model.SchemaException;
import org.jspecify.annotations.Nullable;

/**
 * A catalog in Azure Blob Storage cannot be reached, read or written.
 *
 * <p>The message says what was tried, on which blob, what Azure answered and what to do next. Keys, signatures and
 * tokens are in neither the message nor the causes.
 */
public class AzureCatalogException extends SchemaException {

    private static final long serialVersionUID = 1L;

    /** A failure. */
    public AzureCatalogException(String problem) {
        super(problem);
    }

    /** A failure with a cause. */
    public AzureCatalogException(String problem, @Nullable Throwable cause) {
        super(problem, cause);
    }
}
