package io.cloudoven.arm.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions that mean the same wherever they are called; those of a deployment come with it. */
final class StandardFunctions {
    private static final List<FunctionTable.Group> GROUPS = List.of(
            StringFunctions::named,
            LogicalFunctions::named,
            ArrayFunctions::named,
            ObjectFunctions::named,
            AccessFunctions::named,
            SetFunctions::named,
            LambdaFunctions::named,
            NumericFunctions::named,
            EncodingFunctions::named,
            UriFunctions::named,
            DateFunctions::named,
            CidrFunctions::named);

    static final FunctionTable TABLE = FunctionTable.of(StandardFunctions::named);

    private StandardFunctions() {}

    private static @Nullable Function named(String name) {
        for (FunctionTable.Group group : GROUPS) {
            Function function = group.named(name);
            if (function != null) {
                return function;
            }
        }
        return null;
    }
}
