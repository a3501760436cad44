package io.cloudoven.arm.resource;

import io.cloudoven.arm.expression.Expr;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A resource as the template that deploys it sees it. Immutable and thread-safe. */
public final class DeclaredResource {
    private final Meta meta;
    private final Map<String, Expr<?>> properties;
    private final List<Problem> problems;

    DeclaredResource(Meta meta, Map<String, Expr<?>> properties, List<Problem> problems) {
        this.meta = meta;
        this.properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        this.problems = List.copyOf(problems);
    }

    /** How the template calls it. */
    public String symbolicName() {
        return meta.symbolicName();
    }

    public ResourceType type() {
        return meta.type();
    }

    /** Whether it is there already and not deployed. */
    public boolean existing() {
        return meta.existing();
    }

    public @Nullable Expr<Boolean> condition() {
        return meta.condition();
    }

    public @Nullable Loop loop() {
        return meta.loop();
    }

    public @Nullable ResourceScope scope() {
        return meta.scope();
    }

    public @Nullable Resource<?> parent() {
        return meta.parent();
    }

    /** What was said to be deployed before, beyond what references tell. */
    public List<Resource<?>> dependsOn() {
        return meta.dependsOn();
    }

    public @Nullable String comments() {
        return meta.comments();
    }

    /** The instance it refers to. */
    public @Nullable Expr<? extends Number> index() {
        return meta.index();
    }

    /** The name, of a child the last part. */
    public @Nullable Expr<?> name() {
        return properties.get("name");
    }

    /** What was set, in order, the name among it. */
    public Map<String, Expr<?>> properties() {
        return properties;
    }

    /** What Azure would refuse; the paths begin with the symbolic name. */
    public List<Problem> problems() {
        return problems;
    }
}
