package io.cloudoven.arm.template;

import io.cloudoven.arm.expression.AnyExpr;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.Literals;
import io.cloudoven.arm.expression.Site;
import io.cloudoven.arm.resource.DeclaredResource;
import io.cloudoven.arm.resource.ResourceSymbol;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reference to a resource of the template is written as.
 *
 * <p>What is known before anything is deployed is written as it is known: the id, the name, and what was set beside
 * {@code properties}. The rest is asked of the running resource with {@code reference()}.
 */
final class References {
    private final TemplateWriter template;

    References(TemplateWriter template) {
        this.template = template;
    }

    Expr<?> resolve(ResourceSymbol symbol, TemplateSite site) {
        ResourceTable.Entry resource = template.resources().find(symbol.symbolicName());
        if (resource == null) {
            site.problem("refers to " + symbol.symbolicName() + ", which is not in the template; add(...) it");
            return Expr.written(symbol.plain());
        }
        DeclaredResource declared = resource.declared();
        if (!declared.type().name().equalsIgnoreCase(symbol.type().name())) {
            site.problem("refers to " + symbol.symbolicName() + " as a "
                    + symbol.type().name() + ", but that is a "
                    + declared.type().name());
        }
        List<String> path = symbol.path();
        String first = path.isEmpty() ? "" : path.get(0);
        boolean inside = symbol.index() == null && isItself(declared, site);
        if (first.equals(ResourceSymbol.ALL)) {
            return all(resource, site);
        }
        if (declared.loop() != null && symbol.index() == null && !inside) {
            site.problem("refers to " + symbol.symbolicName() + ", of which there are several; use at(index) for one");
            return Expr.written(symbol.plain());
        }
        if (!inside
                && !declared.existing()
                && (!isKnown(symbol, declared) || List.of("id", "name").contains(first))) {
            site.uses().dependOn(declared.symbolicName(), symbol.index());
        }
        return switch (first) {
            case "id" -> quiet(template.ids().id(resource, symbol.index()), declared, site);
            case "type" -> Expr.of(declared.type().name());
            case "apiVersion" -> Expr.of(declared.type().apiVersion());
            default -> property(resource, symbol, site);
        };
    }

    private static boolean isItself(DeclaredResource declared, TemplateSite site) {
        return declared.symbolicName().equals(site.place().resource());
    }

    private static <T> Expr<T> quiet(Expr<T> value, DeclaredResource declared, TemplateSite site) {
        return declared.existing() ? value : site.uses().quietly(value);
    }

    private static boolean isKnown(ResourceSymbol symbol, DeclaredResource declared) {
        return List.of("type", "apiVersion")
                        .contains(symbol.path().isEmpty() ? "" : symbol.path().get(0))
                || known(symbol, declared) != null;
    }

    /** What was set for a property that Azure leaves as it was set. */
    private static @Nullable Expr<?> known(ResourceSymbol symbol, DeclaredResource declared) {
        List<String> path = symbol.path();
        if (path.isEmpty() || path.get(0).equals("properties")) {
            return null;
        }
        Expr<?> set = declared.properties().get(path.get(0));
        return set == null ? null : Literals.known(set, path.subList(1, path.size()));
    }

    private Expr<?> property(ResourceTable.Entry resource, ResourceSymbol symbol, TemplateSite site) {
        DeclaredResource declared = resource.declared();
        Expr<?> known = known(symbol, declared);
        if (known != null) {
            Expr<?> instance = InstanceExpr.of(known, resource, symbol.index());
            return symbol.path().get(0).equals("name") ? quiet(instance, declared, site) : instance;
        }
        site.uses().readLive();
        if (symbol.index() == null && isItself(declared, site)) {
            site.problem("asks for " + symbol.plain() + ", which only " + declared.symbolicName()
                    + " itself will know when it is there");
        } else if (!site.place().live()) {
            site.problem("asks for " + symbol.plain() + ", which is known only when " + declared.symbolicName()
                    + " is there; that may be asked for in properties and outputs");
        }
        List<String> path = symbol.path();
        boolean properties = !path.isEmpty() && path.get(0).equals("properties");
        AnyExpr reference = properties
                ? Expr.call("reference", target(resource, symbol.index(), site), apiVersion(declared))
                : Expr.call(
                        "reference",
                        target(resource, symbol.index(), site),
                        declared.type().apiVersion(),
                        "full");
        if (properties && template.isVersion2()) {
            reference = Expr.call("reference", target(resource, symbol.index(), site));
        }
        for (String name : properties ? path.subList(1, path.size()) : path) {
            reference = reference.get(name);
        }
        return reference;
    }

    private static String apiVersion(DeclaredResource declared) {
        return declared.type().apiVersion();
    }

    /** What {@code reference()} is asked for: the symbolic name or, in version 1, the id. */
    private Expr<?> target(ResourceTable.Entry resource, @Nullable Expr<? extends Number> index, TemplateSite site) {
        return template.isVersion2()
                ? symbolicName(resource, index)
                : quiet(template.ids().id(resource, index), resource.declared(), site);
    }

    /** {@code vm}, {@code vm[0]}, or the expression for it. */
    static Expr<String> symbolicName(ResourceTable.Entry resource, @Nullable Expr<? extends Number> index) {
        if (index == null) {
            return Expr.of(resource.name());
        }
        Object literal = index.json(Site.UNKNOWN);
        return literal instanceof Long
                ? Expr.of(resource.name() + "[" + literal + "]")
                : Expr.call("format", resource.name() + "[{0}]", index).asString();
    }

    private Expr<?> all(ResourceTable.Entry resource, TemplateSite site) {
        site.uses().dependOn(resource.name(), null);
        site.uses().readLive();
        if (!template.isVersion2()) {
            site.problem("asks for references() of " + resource.name() + ", which version 1 of the language does not"
                    + " have; use languageVersion(2) or at(index)");
        }
        return Expr.of(resource.name());
    }
}
