package io.cloudoven.arm.sample;

import io.cloudoven.arm.expression.Expr;

/** The values of {@code kind} in {@code Microsoft.Storage/storageAccounts}. */
public final class StorageKind {
    public static final Expr<String> BLOB_STORAGE = Expr.of("BlobStorage");
    public static final Expr<String> STORAGE_V2 = Expr.of("StorageV2");

    private StorageKind() {}
}
