package io.cloudoven.arm.template;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.NamedSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the parameters and variables of a template stand for. */
final class Symbols {
    private final TemplateWriter template;
    private final Set<Object> own = new HashSet<>();
    private final Map<String, Object> byName = new HashMap<>();
    private final Map<Variable<?>, Uses> uses = new HashMap<>();

    Symbols(TemplateWriter template, TemplateContents contents) {
        this.template = template;
        contents.parameters().forEach(p -> add("parameters", p.parameterName(), p));
        contents.variables().forEach(v -> add("variables", v.variableName(), v));
    }

    private void add(String function, String name, Object symbol) {
        own.add(symbol);
        byName.putIfAbsent(key(function, name), symbol);
    }

    private static String key(String function, String name) {
        return function + " " + name.toLowerCase(Locale.ROOT);
    }

    Expr<?> parameter(Parameter<?> parameter, TemplateSite site) {
        if (!own.contains(parameter)) {
            site.problem("uses the parameter '" + parameter.parameterName() + "' of another template; pass it on as"
                    + " a parameter of this one");
        }
        if (parameter.schema().isSecure()) {
            site.uses().readSecret();
        }
        return Expr.written(parameter.plain());
    }

    /** The variable or, when it cannot hold its value, that. */
    Expr<?> variable(Variable<?> variable, TemplateSite site) {
        if (!own.contains(variable)) {
            site.problem("uses the variable '" + variable.variableName() + "' of another template; pass it on as a"
                    + " parameter of this one");
            return Expr.written(variable.plain());
        }
        Uses inside = usesOf(variable);
        if (inside.isLive()) {
            return variable.value();
        }
        site.uses().addAll(inside);
        return Expr.written(variable.plain());
    }

    /** What the value of a variable speaks of. */
    Uses usesOf(Variable<?> variable) {
        Uses known = uses.get(variable);
        if (known == null) {
            known = new Uses();
            Place place = new Place("variables." + variable.variableName(), null, true, true);
            variable.value().json(new TemplateSite(template, place, known, new ArrayList<>()));
            uses.put(variable, known);
        }
        return known;
    }

    Expr<?> named(NamedSymbol named, TemplateSite site) {
        Object symbol = byName.get(key(named.function(), named.name()));
        if (symbol instanceof Parameter<?> parameter) {
            return parameter(parameter, site);
        }
        if (symbol instanceof Variable<?> variable) {
            return variable(variable, site);
        }
        Set<String> names = new TreeSet<>();
        own.forEach(known -> names.add(known.toString()));
        site.problem("uses " + named.plain() + ", which the template does not have; it has " + names);
        return Expr.written(named.plain());
    }
}
