package io.cloudoven.terraform.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.cloudoven.terraform.codegen.plan.ArgumentType;
import io.cloudoven.terraform.codegen.plan.Member;
import io.cloudoven.terraform.codegen.plan.MemberPlan;

/** The setters of an argument that is an object or holds objects: they are filled in a lambda. */
final class ObjectMethods {
    private final TypeNames types;
    private final ClassName owner;
    private final TypeSpec.Builder type;

    ObjectMethods(TypeNames types, ClassName owner, TypeSpec.Builder type) {
        this.types = types;
        this.owner = owner;
        this.type = type;
    }

    /** Objects in collections of collections have no lambda: those are set by reference only. */
    void add(MemberPlan plan, Member.Argument argument) {
        if (argument.type() instanceof ArgumentType.Structured object) {
            add(plan, argument, "setObject", types.of(object.type()), false);
        } else if (argument.type() instanceof ArgumentType.Many many
                && many.element() instanceof ArgumentType.Structured object) {
            add(plan, argument, "addObject", types.of(object.type()), many.kind() == ArgumentType.Kind.MAP);
        }
    }

    private void add(MemberPlan plan, Member.Argument argument, String method, ClassName object, boolean keyed) {
        CodeBlock facts = Documentation.argument(method.equals("setObject") ? "Sets" : "Adds an object to", argument);
        MethodSpec.Builder setter = ArgumentMethods.setter(owner, plan, Documentation.withNote(facts, plan.note()));
        if (keyed) {
            setter.addParameter(CoreTypes.STRING, "key");
        }
        setter.addParameter(ParameterizedTypeName.get(CoreTypes.UNARY_OPERATOR, object), "content")
                .addStatement(
                        "return $L($S, $Lnew $T(newState($S)), content)",
                        method,
                        plan.name(),
                        keyed ? "key, " : "",
                        object,
                        plan.name());
        type.addMethod(setter.build());
    }
}
