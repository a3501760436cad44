package io.cloudoven.arm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.cloudoven.arm.codegen.plan.MemberPlan;
import io.cloudoven.arm.codegen.plan.ValueType;
import javax.lang.model.element.Modifier;

/** The getters: references to properties. */
final class GetterMethods {
    private GetterMethods() {}

    static void add(MemberPlan member, TypeSpec.Builder type) {
        Reference reference = reference(member.type(), member.name());
        type.addMethod(MethodSpec.methodBuilder(member.javaName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Documentation.getter(member))
                .returns(reference.type())
                .addStatement("return $L", reference.value())
                .build());
    }

    private record Reference(TypeName type, CodeBlock value) {}

    private static Reference reference(ValueType type, String name) {
        if (type instanceof ValueType.Scalar) {
            TypeName expr = ParameterizedTypeName.get(CoreTypes.EXPR, TypeNames.content(type));
            return new Reference(expr, CodeBlock.of("propertyValue($S)", name));
        }
        if (type instanceof ValueType.ObjectOf object) {
            return new Reference(object.type(), CodeBlock.of("new $T(propertyState($S))", object.type(), name));
        }
        if (type instanceof ValueType.ListOf list) {
            if (list.element() instanceof ValueType.ObjectOf object) {
                return new Reference(
                        ParameterizedTypeName.get(CoreTypes.OBJECT_LIST, object.type()),
                        CodeBlock.of(
                                "new $T<>(new $T(propertyState($S)))", CoreTypes.OBJECT_LIST, object.type(), name));
            }
            return new Reference(
                    ParameterizedTypeName.get(CoreTypes.LIST_EXPR, TypeNames.content(list.element())),
                    CodeBlock.of("propertyList($S)", name));
        }
        if (type instanceof ValueType.MapOf map) {
            if (map.element() instanceof ValueType.ObjectOf object) {
                return new Reference(
                        ParameterizedTypeName.get(CoreTypes.OBJECT_MAP, object.type()),
                        CodeBlock.of("new $T<>(new $T(propertyState($S)))", CoreTypes.OBJECT_MAP, object.type(), name));
            }
            return new Reference(
                    ParameterizedTypeName.get(CoreTypes.MAP_EXPR, TypeNames.content(map.element())),
                    CodeBlock.of("propertyMap($S)", name));
        }
        return new Reference(CoreTypes.ANY_EXPR, CodeBlock.of("propertyAny($S)", name));
    }
}
