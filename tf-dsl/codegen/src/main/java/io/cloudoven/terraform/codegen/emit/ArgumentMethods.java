package io.cloudoven.terraform.codegen.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.cloudoven.codegen.source.ReadOnlyArrays;
import io.cloudoven.terraform.codegen.plan.ArgumentType;
import io.cloudoven.terraform.codegen.plan.Member;
import io.cloudoven.terraform.codegen.plan.MemberPlan;
import javax.lang.model.element.Modifier;

/** The setters of an argument: plain, by reference, and element by element. */
final class ArgumentMethods {
    private final TypeNames types;
    private final ClassName owner;
    private final TypeSpec.Builder type;

    ArgumentMethods(TypeNames types, ClassName owner, TypeSpec.Builder type) {
        this.types = types;
        this.owner = owner;
        this.type = type;
    }

    void add(MemberPlan plan, Member.Argument argument) {
        CodeBlock sets = Documentation.argument("Sets", argument);
        CodeBlock first = Documentation.withNote(sets, plan.note());
        TypeName plain = types.plain(argument.type());
        if (plain != null) {
            set(plan, plain, first);
        } else {
            new ObjectMethods(types, owner, type).add(plan, argument);
        }
        set(plan, types.reference(argument.type()), sets);
        if (argument.type() instanceof ArgumentType.Many many
                && many.kind() != ArgumentType.Kind.MAP
                && many.element() instanceof ArgumentType.Scalar scalar) {
            ClassName element = TypeNames.boxed(scalar);
            elements(plan, element, sets);
            elements(plan, ParameterizedTypeName.get(CoreTypes.VALUE, element), sets);
        }
    }

    private void set(MemberPlan plan, TypeName parameter, CodeBlock javadoc) {
        MethodSpec.Builder method = setter(owner, plan, javadoc)
                .addParameter(parameter, plan.javaName())
                .addStatement("return setArgument($S, $N)", plan.name(), plan.javaName());
        type.addMethod(method.build());
    }

    private void elements(MemberPlan plan, TypeName element, CodeBlock javadoc) {
        MethodSpec.Builder method = setter(owner, plan, javadoc)
                .addParameter(ParameterSpec.builder(ArrayTypeName.of(element), plan.javaName())
                        .build())
                .varargs()
                .addStatement("return setElements($S, $N)", plan.name(), plan.javaName());
        if (element instanceof ParameterizedTypeName) {
            ReadOnlyArrays.mark(method).addModifiers(Modifier.FINAL);
        }
        type.addMethod(method.build());
    }

    /** A method that returns a changed block, with all the marks of the argument. */
    static MethodSpec.Builder setter(ClassName owner, MemberPlan plan, CodeBlock javadoc) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.javaName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc)
                .returns(owner);
        mark(method, plan);
        return method;
    }

    static void mark(MethodSpec.Builder method, MemberPlan plan) {
        Documentation.deprecate(method, plan);
        if (plan.member() instanceof Member.Argument argument) {
            if (argument.sensitive()) {
                method.addAnnotation(CoreTypes.SENSITIVE);
            }
            if (argument.writeOnly()) {
                method.addAnnotation(CoreTypes.WRITE_ONLY);
            }
        }
    }
}
