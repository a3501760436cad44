package io.cloudoven.arm.resource;

import io.cloudoven.arm.expression.Call;
import io.cloudoven.arm.expression.Element;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.LanguageExpression;
import io.cloudoven.arm.expression.Literal;
import io.cloudoven.arm.expression.Member;
import io.cloudoven.arm.expression.Site;
import io.cloudoven.arm.expression.Symbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resource of the template, or a property of it, as others refer to it.
 *
 * @param index of one instance of a resource with a copy; {@code null} for the only one
 * @param path the names of the property from the resource on: {@code properties}, {@code provisioningState}; none for
 *     the resource as a whole
 */
public record ResourceSymbol(
        String symbolicName, ResourceType type, @Nullable Expr<? extends Number> index, List<String> path)
        implements Symbol {
    /** The path of all instances of a resource with a copy: what {@code references()} is asked for. */
    public static final String ALL = "*";

    public ResourceSymbol {
        path = List.copyOf(path);
    }

    @Override
    public ResourceSymbol property(String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return new ResourceSymbol(symbolicName, type, index, longer);
    }

    @Override
    public LanguageExpression plain() {
        LanguageExpression plain = Call.of("reference", new Literal(symbolicName));
        if (index != null) {
            plain = new Element(plain, index.expression(Site.UNKNOWN));
        }
        for (String name : path) {
            plain = new Member(plain, name);
        }
        return plain;
    }
}
