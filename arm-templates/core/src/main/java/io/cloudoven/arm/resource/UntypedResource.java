package io.cloudoven.arm.resource;

import io.cloudoven.arm.expression.AnyExpr;
import io.cloudoven.arm.expression.Expr;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resource of any type, without a class of its own: nothing is checked but its name.
 *
 * <pre>{@code
 * UntypedResource plan = UntypedResource.of("Microsoft.Web/serverfarms", "2024-11-01", "plan")
 *         .name("plan-shop")
 *         .location(location)
 *         .property("sku", Map.of("name", "B1"));
 * Expr<String> status = plan.get("properties").get("status").asString();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class UntypedResource extends Resource<UntypedResource> {
    private static final Shape SHAPE = Shape.of("name!");

    private UntypedResource(State state) {
        super(state);
    }

    /**
     * A resource of which nothing is set.
     *
     * @param symbolicName how the template calls it
     * @throws IllegalArgumentException when the type or the version has not the form of one
     */
    public static UntypedResource of(String type, String apiVersion, String symbolicName) {
        return new UntypedResource(State.of(ResourceType.of(type, apiVersion), symbolicName));
    }

    @Override
    protected UntypedResource inState(State newState) {
        return new UntypedResource(newState);
    }

    @Override
    protected Shape typedShape() {
        return SHAPE;
    }

    public UntypedResource location(String location) {
        return setProperty("location", location);
    }

    public UntypedResource location(Expr<String> location) {
        return setProperty("location", location);
    }

    public UntypedResource tags(Map<String, String> tags) {
        return setProperty("tags", tags);
    }

    /** Sets what most types call {@code properties}. */
    public UntypedResource properties(Map<String, ? extends @Nullable Object> properties) {
        return setProperty("properties", properties);
    }

    /** Refers to a top-level property. */
    public AnyExpr get(String property) {
        return propertyAny(property);
    }
}
