package io.cloudoven.arm.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An expression from its text; the parameters and variables in it are looked up like any others. */
record ParsedExpr(LanguageExpression tree) implements Computed<Object> {
    @Override
    public LanguageExpression expression(Site site) {
        return resolved(tree, site);
    }

    private static LanguageExpression resolved(LanguageExpression expression, Site site) {
        if (expression instanceof Call call) {
            List<LanguageExpression> arguments = call.arguments();
            if (isNamed(call)
                    && arguments.get(0) instanceof Literal literal
                    && literal.value() instanceof String name) {
                return new SymbolExpr<>(new NamedSymbol(call.name().toLowerCase(Locale.ROOT), name)).expression(site);
            }
            List<LanguageExpression> inner = new ArrayList<>(arguments.size());
            arguments.forEach(argument -> inner.add(resolved(argument, site)));
            return new Call(call.namespace(), call.name(), inner);
        }
        if (expression instanceof Member member) {
            return new Member(resolved(member.target(), site), member.name());
        }
        if (expression instanceof Element element) {
            return new Element(resolved(element.target(), site), resolved(element.index(), site));
        }
        return expression;
    }

    private static boolean isNamed(Call call) {
        return call.namespace() == null
                && call.arguments().size() == 1
                && (call.name().equalsIgnoreCase("parameters") || call.name().equalsIgnoreCase("variables"));
    }

    @Override
    public String toString() {
        return tree.text();
    }
}
