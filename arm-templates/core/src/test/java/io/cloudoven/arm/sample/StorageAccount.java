package io.cloudoven.arm.sample;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.ListExpr;
import io.cloudoven.arm.expression.MapExpr;
import io.cloudoven.arm.resource.Resource;
import io.cloudoven.arm.resource.ResourceType;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import java.util.Collection;
import java.util.Map;
import java.util.function.UnaryOperator;

/** {@code Microsoft.Storage/storageAccounts@2025-01-01}, a small part of it. */
public final class StorageAccount extends Resource<StorageAccount> {
    private static final ResourceType TYPE = ResourceType.of(
            "Microsoft.Storage/storageAccounts", "2025-01-01", "id- name! type- apiVersion- sku! kind! location!", 8);

    private StorageAccount(State state) {
        super(state);
    }

    /** A resource with the given symbolic name in the template. */
    public static StorageAccount named(String symbolicName) {
        return new StorageAccount(State.of(TYPE, symbolicName));
    }

    @Override
    protected StorageAccount inState(State state) {
        return new StorageAccount(state);
    }

    @Override
    protected Shape typedShape() {
        return TYPE.shape();
    }

    /** Sets {@code kind}; required. {@link StorageKind} has the values. */
    public StorageAccount kind(String kind) {
        return setProperty("kind", kind);
    }

    /** Sets {@code kind}; required. {@link StorageKind} has the values. */
    public StorageAccount kind(Expr<String> kind) {
        return setProperty("kind", kind);
    }

    /** Refers to {@code kind}. */
    public Expr<String> kind() {
        return propertyValue("kind");
    }

    /** Sets {@code location}; required. */
    public StorageAccount location(String location) {
        return setProperty("location", location);
    }

    /** Sets {@code location}; required. */
    public StorageAccount location(Expr<String> location) {
        return setProperty("location", location);
    }

    /** Refers to {@code location}. */
    public Expr<String> location() {
        return propertyValue("location");
    }

    /** Sets {@code sku}; required. */
    public StorageAccount sku(UnaryOperator<Sku> content) {
        return setObject("sku", new Sku(), content);
    }

    /** Sets {@code sku}; required. */
    public StorageAccount sku(Expr<Sku> sku) {
        return setProperty("sku", sku);
    }

    /** Refers to {@code sku}. */
    public Sku sku() {
        return new Sku(propertyState("sku"));
    }

    /** Sets {@code properties}. */
    public StorageAccount properties(UnaryOperator<StorageAccountProperties> content) {
        return setObject("properties", new StorageAccountProperties(), content);
    }

    /** Sets {@code properties}. */
    public StorageAccount properties(Expr<StorageAccountProperties> properties) {
        return setProperty("properties", properties);
    }

    /** Refers to {@code properties}. */
    public StorageAccountProperties properties() {
        return new StorageAccountProperties(propertyState("properties"));
    }

    /** Sets {@code tags}. */
    public StorageAccount tags(Map<String, String> tags) {
        return setProperty("tags", tags);
    }

    /** Sets {@code tags}. */
    public StorageAccount tags(Expr<Map<String, String>> tags) {
        return setProperty("tags", tags);
    }

    /** Refers to {@code tags}. */
    public MapExpr<String> tags() {
        return propertyMap("tags");
    }

    /** Sets {@code zones}. */
    public StorageAccount zones(String... zones) {
        return setElements("zones", (Object[]) zones);
    }

    /** Sets {@code zones}. */
    public StorageAccount zones(Collection<String> zones) {
        return setProperty("zones", zones);
    }

    /** Sets {@code zones}. */
    @SafeVarargs
    public final StorageAccount zones(Expr<String>... zones) {
        return setElements("zones", (Object[]) zones);
    }

    /** Sets {@code zones}. */
    public StorageAccount zones(ListExpr<String> zones) {
        return setProperty("zones", zones);
    }

    /** Refers to {@code zones}. */
    public ListExpr<String> zones() {
        return propertyList("zones");
    }
}
