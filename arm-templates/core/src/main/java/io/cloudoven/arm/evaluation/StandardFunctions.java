package io.cloudoven.arm.evaluation;

import java.util.HashMap;
import java.util.Map;

/** The functions that mean the same wherever they are called; those of a deployment come with it. */
final class StandardFunctions {
    static final FunctionTable TABLE = table();

    private StandardFunctions() {}

    private static FunctionTable table() {
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
        return FunctionTable.EMPTY.with(functions);
    }
}
