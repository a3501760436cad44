package io.cloudoven.arm.template;

import io.cloudoven.arm.expression.Expr;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the template of a linked deployment is. Immutable and thread-safe. */
public final class LinkedTemplate {
    private final Map<String, Expr<?>> link;

    private LinkedTemplate(Map<String, Expr<?>> link) {
        this.link = link;
    }

    private LinkedTemplate with(String name, Expr<?> value) {
        Map<String, Expr<?>> more = new LinkedHashMap<>(link);
        more.put(name, value);
        return new LinkedTemplate(more);
    }

    /** At an address that Azure can read. */
    public static LinkedTemplate uri(String uri) {
        return uri(Expr.of(uri));
    }

    /** At an address that Azure can read. */
    public static LinkedTemplate uri(Expr<String> uri) {
        return new LinkedTemplate(Map.of("uri", uri));
    }

    /** Beside the template that links to it, which then has to be at an address itself. */
    public static LinkedTemplate relativePath(String path) {
        return new LinkedTemplate(Map.of("relativePath", Expr.of(path)));
    }

    /** A version of a template spec, by its resource id. */
    public static LinkedTemplate templateSpec(Expr<String> versionId) {
        return new LinkedTemplate(Map.of("id", versionId));
    }

    /** Has the deployment fail when the template there has another version. */
    public LinkedTemplate contentVersion(String version) {
        return with("contentVersion", Expr.of(version));
    }

    /** What is put after the address, such as a token of a storage account. */
    public LinkedTemplate queryString(Expr<String> query) {
        return with("queryString", query);
    }

    Expr<?> value() {
        return Expr.object(link);
    }
}
