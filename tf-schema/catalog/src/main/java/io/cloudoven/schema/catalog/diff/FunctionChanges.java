package io.cloudoven.schema.catalog.diff;

import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.Identity;
import io.cloudoven.schema.model.IdentityAttribute;
import io.cloudoven.schema.model.Parameter;
import java.util.List;

/** Compares functions, whose arguments count by position, and identities, whose parts have names. */
final class FunctionChanges {

    private final Changes changes;

    FunctionChanges(Changes changes) {
        this.changes = changes;
    }

    void compare(Function before, Function after) {
        List<Parameter> parameters = before.parameters();
        List<Parameter> now = after.parameters();
        for (int i = 0; i < Math.max(parameters.size(), now.size()); i++) {
            String path = "parameter " + (i + 1);
            if (i >= now.size()) {
                changes.removed(path, shown(parameters.get(i)));
            } else if (i >= parameters.size()) {
                changes.added(path, shown(now.get(i)), true);
            } else {
                compare(path, parameters.get(i), now.get(i));
            }
        }
        Parameter variadic = before.variadicParameter();
        Parameter variadicNow = after.variadicParameter();
        if (variadic != null && variadicNow != null) {
            compare("further parameters", variadic, variadicNow);
        } else if (variadic != null) {
            changes.removed("further parameters", shown(variadic));
        } else if (variadicNow != null) {
            changes.added("further parameters", shown(variadicNow), false);
        }
        changes.compare(
                "result",
                Aspect.TYPE,
                before.returnType(),
                after.returnType(),
                !Conversions.always(after.returnType(), before.returnType()));
        changes.compare(
                "", Aspect.DEPRECATED, before.deprecationMessage() != null, after.deprecationMessage() != null, false);
    }

    void compare(Identity before, Identity after) {
        changes.compare(
                "", Aspect.STATE_VERSION, before.version(), after.version(), after.version() < before.version());
        before.attributes().forEach((name, attribute) -> {
            IdentityAttribute now = after.attributes().get(name);
            if (now == null) {
                changes.removed(name, use(attribute) + " " + attribute.type());
            } else {
                changes.compare(name, Aspect.USE, use(attribute), use(now), takesLess(attribute, now));
                changes.compare(
                        name,
                        Aspect.TYPE,
                        attribute.type(),
                        now.type(),
                        !Conversions.always(attribute.type(), now.type()));
            }
        });
        after.attributes().forEach((name, attribute) -> {
            if (!before.attributes().containsKey(name)) {
                changes.added(name, use(attribute) + " " + attribute.type(), attribute.requiredForImport());
            }
        });
    }

    private void compare(String path, Parameter before, Parameter after) {
        changes.compare(
                path, Aspect.TYPE, before.type(), after.type(), !Conversions.always(before.type(), after.type()));
        changes.compare(path, Aspect.NULLABLE, before.nullable(), after.nullable(), before.nullable());
    }

    private static boolean takesLess(IdentityAttribute before, IdentityAttribute after) {
        boolean could = before.requiredForImport() || before.optionalForImport();
        boolean can = after.requiredForImport() || after.optionalForImport();
        return could && !can || after.requiredForImport() && !before.requiredForImport();
    }

    private static String use(IdentityAttribute attribute) {
        String use =
                (attribute.requiredForImport() ? "required " : "") + (attribute.optionalForImport() ? "optional " : "");
        return use.isEmpty() ? "result" : use + "for import";
    }

    private static String shown(Parameter parameter) {
        return parameter.type() + (parameter.nullable() ? " or null" : "");
    }
}
