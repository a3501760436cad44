package io.cloudoven.arm.template;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.LoopVariable;
import io.cloudoven.arm.expression.NamedSymbol;
import io.cloudoven.arm.expression.Site;
import io.cloudoven.arm.expression.Symbol;
import io.cloudoven.arm.resource.Problem;
import io.cloudoven.arm.resource.ResourceSymbol;
import java.util.List;

/** A place in a template, which knows its symbols and notes what is spoken of. */
record TemplateSite(TemplateWriter template, Place place, Uses uses, List<Problem> problems) implements Site {

    @Override
    public Expr<?> resolve(Symbol symbol) {
        TemplateSite outer = template.outer();
        if (outer != null && !isOwn(symbol)) {
            Place there = new Place(place.path(), outer.place.resource(), place.live(), place.copies());
            return outer.in(there).resolve(symbol);
        }
        if (symbol instanceof Parameter<?> parameter) {
            return template.symbols().parameter(parameter, this);
        }
        if (symbol instanceof Variable<?> variable) {
            return template.symbols().variable(variable, this);
        }
        if (symbol instanceof NamedSymbol named) {
            return template.symbols().named(named, this);
        }
        if (symbol instanceof ResourceSymbol resource) {
            return template.references().resolve(resource, this);
        }
        problem(
                symbol instanceof LoopVariable
                        ? "uses the variable of a lambda or the index of a copy outside of it"
                        : "uses " + symbol.plain() + ", of which a template knows nothing");
        return Expr.written(symbol.plain());
    }

    /** Whether a template whose expressions are evaluated outside has it nevertheless. */
    private boolean isOwn(Symbol symbol) {
        return symbol instanceof ResourceSymbol resource && template.resources().find(resource.symbolicName()) != null;
    }

    @Override
    public boolean hasCopies() {
        return place.copies();
    }

    /** The place of a property of what stands here. */
    TemplateSite at(String property) {
        return in(new Place(place.path() + "." + property, place.resource(), place.live(), place.copies()));
    }

    /** The same place, with uses of its own. */
    TemplateSite apart() {
        return new TemplateSite(template, place, new Uses(), problems);
    }

    TemplateSite in(Place other) {
        return new TemplateSite(template, other, uses, problems);
    }

    void problem(String message) {
        problems.add(new Problem(place.path(), message));
    }
}
