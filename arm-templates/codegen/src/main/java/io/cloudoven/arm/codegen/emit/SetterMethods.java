package io.cloudoven.arm.codegen.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.cloudoven.arm.codegen.plan.MemberPlan;
import io.cloudoven.arm.codegen.plan.ValueType;
import io.cloudoven.arm.codegen.plan.ValueType.Scalar;
import io.cloudoven.codegen.source.ReadOnlyArrays;
import javax.lang.model.element.Modifier;

/** The setters of a property: with a plain value, with an expression, filled in a lambda, element by element. */
final class SetterMethods {
    private final ClassName owner;
    private final TypeSpec.Builder type;

    SetterMethods(ClassName owner, TypeSpec.Builder type) {
        this.owner = owner;
        this.type = type;
    }

    void add(MemberPlan member) {
        ValueType value = member.type();
        if (value instanceof Scalar scalar) {
            set(member, scalar == Scalar.BOOLEAN ? TypeName.BOOLEAN : TypeNames.boxed(scalar));
        } else if (value instanceof ValueType.ObjectOf object) {
            fill(member, "Sets", "setObject", object.type());
        } else if (value instanceof ValueType.ListOf list) {
            list(member, list.element());
        } else if (value instanceof ValueType.MapOf map) {
            map(member, map.element());
        }
        set(member, value == ValueType.Open.ANY ? CoreTypes.OBJECT : TypeNames.settable(value));
    }

    private void list(MemberPlan member, ValueType element) {
        if (element instanceof ValueType.ObjectOf object) {
            fill(member, "Adds an object to", "addObject", object.type());
        } else if (element instanceof ValueType.KindsOf) {
            elements(member, TypeNames.settable(element));
        } else {
            set(member, ParameterizedTypeName.get(CoreTypes.COLLECTION, TypeNames.element(element)));
            if (element instanceof Scalar scalar) {
                elements(member, TypeNames.boxed(scalar));
                elements(member, ParameterizedTypeName.get(CoreTypes.EXPR, TypeNames.boxed(scalar)));
            }
        }
    }

    private void map(MemberPlan member, ValueType element) {
        if (element instanceof ValueType.ObjectOf object) {
            fillAt(member, CoreTypes.STRING, object.type());
            fillAt(member, ParameterizedTypeName.get(CoreTypes.EXPR, CoreTypes.STRING), object.type());
        } else {
            set(member, ParameterizedTypeName.get(CoreTypes.MAP, CoreTypes.STRING, TypeNames.element(element)));
        }
    }

    private void set(MemberPlan member, TypeName parameter) {
        type.addMethod(method(member, "Sets")
                .addParameter(parameter, member.javaName())
                .addStatement("return setProperty($S, $N)", member.name(), member.javaName())
                .build());
    }

    private void fill(MemberPlan member, String verb, String method, ClassName object) {
        type.addMethod(method(member, verb)
                .addParameter(ParameterizedTypeName.get(CoreTypes.UNARY_OPERATOR, object), "content")
                .addStatement("return $L($S, new $T(), content)", method, member.name(), object)
                .build());
    }

    private void fillAt(MemberPlan member, TypeName key, ClassName object) {
        type.addMethod(method(member, "Adds an object to")
                .addParameter(key, "key")
                .addParameter(ParameterizedTypeName.get(CoreTypes.UNARY_OPERATOR, object), "content")
                .addStatement("return putObject($S, key, new $T(), content)", member.name(), object)
                .build());
    }

    private void elements(MemberPlan member, TypeName element) {
        MethodSpec.Builder method = method(member, "Sets")
                .addParameter(ArrayTypeName.of(element), member.javaName())
                .varargs()
                .addStatement("return setElements($S, ($T[]) $N)", member.name(), CoreTypes.OBJECT, member.javaName());
        if (element instanceof ParameterizedTypeName) {
            ReadOnlyArrays.mark(method).addModifiers(Modifier.FINAL);
        }
        type.addMethod(method.build());
    }

    private MethodSpec.Builder method(MemberPlan member, String verb) {
        CodeBlock javadoc = Documentation.setter(verb, member);
        return MethodSpec.methodBuilder(member.javaName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc)
                .returns(owner);
    }
}
