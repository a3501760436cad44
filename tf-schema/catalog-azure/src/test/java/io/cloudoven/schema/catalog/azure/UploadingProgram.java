package io.cloudoven.schema.catalog.azure;

import io.cloudoven.schema.catalog.Catalog;

/** A program of its own that uploads azurerm and says how far it is, to be killed. */
final class UploadingProgram {

    private UploadingProgram() {}

    public static void main(String[] arguments) {
        AzureBlobStore store = AzureBlobStore.builder(arguments[0], arguments[1])
                .parallelUploads(4)
                .build();
        store.upload(
                Catalog.embedded().provider("azurerm").load(),
                progress -> System.out.println(progress.blobs()),
                new Cancellation());
    }
}
