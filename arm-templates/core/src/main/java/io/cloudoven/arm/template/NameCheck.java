package io.cloudoven.arm.template;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.DeclaredResource;
import io.cloudoven.arm.resource.Problem;
import io.cloudoven.arm.resource.Resource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Names that Azure would refuse, and those that stand twice; case does not count. */
final class NameCheck {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$.-]{0,254}");

    private final List<Problem> problems;

    NameCheck(List<Problem> problems) {
        this.problems = problems;
    }

    void check(TemplateContents contents) {
        check("parameters", contents.parameters(), Parameter::parameterName, NAME);
        check("variables", contents.variables(), Variable::variableName, NAME);
        check("outputs", contents.outputs(), Output::outputName, NAME);
        check("definitions", contents.definitions(), Definition::name, NAME);
        check("functions", contents.functions(), f -> f.namespace() + "." + f.name(), NAME);
        check("resources", contents.resources(), r -> r.declaration().symbolicName(), IDENTIFIER);
        for (UserFunction<?> function : contents.functions()) {
            check("functions." + function, function.parameters(), Parameter::parameterName, NAME);
        }
        sameResource(contents.resources());
    }

    private <E> void check(String section, List<E> elements, Function<E, String> nameOf, Pattern form) {
        Set<String> names = new HashSet<>();
        for (E element : elements) {
            String name = nameOf.apply(element);
            if (!form.matcher(name).matches()) {
                problems.add(new Problem(
                        section + "." + name, "is no name that can stand here; it has to match " + form.pattern()));
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                problems.add(new Problem(section + "." + name, "stands twice; names do not mind the case"));
            }
        }
    }

    /** Resources of one type and one literal name. */
    private void sameResource(List<Resource<?>> resources) {
        Map<String, String> seen = new HashMap<>();
        for (Resource<?> resource : resources) {
            DeclaredResource declared = resource.declaration();
            Expr<?> name = declared.name();
            String literal = name == null || declared.existing() ? null : ResourceIds.literal(name);
            if (literal == null || declared.parent() != null || declared.scope() != null) {
                continue;
            }
            String key = (declared.type().name() + " " + literal).toLowerCase(Locale.ROOT);
            String other = seen.putIfAbsent(key, declared.symbolicName());
            if (other != null && declared.condition() == null) {
                problems.add(new Problem(
                        declared.symbolicName() + ".name",
                        "is '" + literal + "', which " + other + " of the same type is called as well"));
            }
        }
    }
}
