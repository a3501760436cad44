package io.cloudoven.schema.catalog.azure;

/**
 * Writing was cancelled: nothing was published, readers see what they saw before. What was uploaded so far stays, so
 * that writing the same schema again goes on from there.
 */
public class UploadCancelledException extends AzureCatalogException {

    private static final long serialVersionUID = 1L;

    /** The cancellation of what is said. */
    public UploadCancelledException(String what) {
        super(what + " was cancelled before it was published; write the schema again to go on from there");
    }
}
