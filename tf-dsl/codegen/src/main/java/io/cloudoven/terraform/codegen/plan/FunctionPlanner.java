package io.cloudoven.terraform.codegen.plan;

import io.cloudoven.codegen.naming.DistinctNames;
import io.cloudoven.codegen.naming.JavaNames;
import io.cloudoven.codegen.naming.NameSet;
import io.cloudoven.schema.model.Description;
import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.ListType;
import io.cloudoven.schema.model.MapType;
import io.cloudoven.schema.model.ObjectType;
import io.cloudoven.schema.model.Parameter;
import io.cloudoven.schema.model.SetType;
import io.cloudoven.schema.model.TypeConstraint;
import io.cloudoven.terraform.codegen.naming.HclIdentifiers;
import io.cloudoven.terraform.codegen.naming.ReservedNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Plans the functions of a provider. Objects in them have no classes: they are looked into without types. */
final class FunctionPlanner {
    private static final NameSet RESERVED = ReservedNames.methodsOfFunctions();

    private final TypePlanner types = new TypePlanner(new NestedClasses());

    List<FunctionPlan> plan(Collection<Function> functions) {
        Map<String, String> names = DistinctNames.ofMethods(name -> RESERVED.avoid(JavaNames.method(name)))
                .settle(functions.stream().map(Function::name).toList(), Set.of());
        List<FunctionPlan> plans = new ArrayList<>();
        for (Function function : functions) {
            plans.add(plan(function, Objects.requireNonNull(names.get(function.name()))));
        }
        return plans;
    }

    private FunctionPlan plan(Function function, String javaName) {
        Set<String> taken = new HashSet<>();
        List<FunctionPlan.Parameter> parameters = new ArrayList<>();
        for (Parameter parameter : function.parameters()) {
            parameters.add(parameter(parameter, taken));
        }
        Parameter variadic = function.variadicParameter();
        String text = function.summary() != null ? function.summary() : function.description();
        return new FunctionPlan(
                function.name(),
                javaName,
                parameters,
                variadic == null ? null : parameter(variadic, taken),
                type(function.returnType()),
                function.deprecationMessage() != null,
                Note.of(text == null ? null : Description.plain(text), function.deprecationMessage()));
    }

    /** Arguments are positional: a parameter's name can be anything, and given twice. */
    private FunctionPlan.Parameter parameter(Parameter parameter, Set<String> taken) {
        String name = HclIdentifiers.valid(parameter.name())
                ? RESERVED.avoid(JavaNames.method(parameter.name()))
                : "argument";
        String distinct = name;
        for (int number = 2; !taken.add(distinct); number++) {
            distinct = name + "_" + number;
        }
        return new FunctionPlan.Parameter(distinct, type(parameter.type()));
    }

    private ArgumentType type(TypeConstraint type) {
        return structured(type) ? ArgumentType.Open.DYNAMIC : types.plan("", type, false);
    }

    private static boolean structured(TypeConstraint type) {
        return type instanceof ObjectType
                || type instanceof ListType list && structured(list.element())
                || type instanceof SetType set && structured(set.element())
                || type instanceof MapType map && structured(map.element());
    }
}
