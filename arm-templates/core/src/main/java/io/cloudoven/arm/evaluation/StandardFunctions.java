package io.cloudoven.arm.evaluation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The functions that mean the same wherever they are called; those of a deployment come with it. */
final class StandardFunctions {
    private static final Map<String, Function> FUNCTIONS = functions();

    static final FunctionTable TABLE = FunctionTable.EMPTY.with(FUNCTIONS);

    private StandardFunctions() {}

    /** The names of all, in lower case. */
    static Set<String> names() {
        return FUNCTIONS.keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Map<String, Function> functions() {
        Map<String, Function> functions = new HashMap<>();
        LogicalFunctions.addTo(functions);
        NumericFunctions.addTo(functions);
        StringFunctions.addTo(functions);
        EncodingFunctions.addTo(functions);
        ArrayFunctions.addTo(functions);
        ObjectFunctions.addTo(functions);
        LambdaFunctions.addTo(functions);
        DateFunctions.addTo(functions);
        CidrFunctions.addTo(functions);
        return functions;
    }
}
