package io.cloudoven.arm.sample;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.ListExpr;
import io.cloudoven.arm.resource.ObjectList;
import io.cloudoven.arm.resource.Shape;
import io.cloudoven.arm.resource.State;
import io.cloudoven.arm.resource.TypedObject;
import java.util.function.UnaryOperator;

/** {@code properties} in {@code Microsoft.Storage/storageAccounts}. */
public final class StorageAccountProperties extends TypedObject<StorageAccountProperties> {
    private static final Shape SHAPE = Shape.of("primaryEndpoints-");

    /** An object to fill. */
    public StorageAccountProperties() {
        super(State.empty());
    }

    /** An object in a state; for generated code. */
    public StorageAccountProperties(State state) {
        super(state);
    }

    @Override
    protected StorageAccountProperties inState(State state) {
        return new StorageAccountProperties(state);
    }

    @Override
    protected Shape typedShape() {
        return SHAPE;
    }

    /** Sets {@code minimumTlsVersion}. */
    public StorageAccountProperties minimumTlsVersion(String minimumTlsVersion) {
        return setProperty("minimumTlsVersion", minimumTlsVersion);
    }

    /** Sets {@code minimumTlsVersion}. */
    public StorageAccountProperties minimumTlsVersion(Expr<String> minimumTlsVersion) {
        return setProperty("minimumTlsVersion", minimumTlsVersion);
    }

    /** Refers to {@code minimumTlsVersion}. */
    public Expr<String> minimumTlsVersion() {
        return propertyValue("minimumTlsVersion");
    }

    /** Adds an object to {@code ipRules}. */
    public StorageAccountProperties ipRules(UnaryOperator<IpRule> content) {
        return addObject("ipRules", new IpRule(), content);
    }

    /** Sets {@code ipRules}: those of a {@link io.cloudoven.arm.expression.Copy}, of a parameter. */
    public StorageAccountProperties ipRules(ListExpr<? extends IpRule> ipRules) {
        return setProperty("ipRules", ipRules);
    }

    /** Refers to {@code ipRules}. */
    public ObjectList<IpRule> ipRules() {
        return new ObjectList<>(new IpRule(propertyState("ipRules")));
    }

    /** Sets {@code scan}: {@link DailyScan} or {@link EventScan}. */
    public StorageAccountProperties scan(Expr<? extends Scan> scan) {
        return setProperty("scan", scan);
    }

    /** Refers to {@code primaryEndpoints}; read-only. */
    public Endpoints primaryEndpoints() {
        return new Endpoints(propertyState("primaryEndpoints"));
    }
}
