package io.cloudoven.azure;

import org.jspecify.annotations.Nullable;

/** A credential or an address is none that Azure can be reached with. Neither message nor cause shows a secret. */
public class AzureAccessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure. */
    public AzureAccessException(String problem) {
        super(problem);
    }

    /** A failure with a cause. */
    public AzureAccessException(String problem, @Nullable Throwable cause) {
        super(problem, cause);
    }
}
