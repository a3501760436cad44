package io.cloudoven.arm.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.cloudoven.arm.codegen.plan.FunctionPlan;
import io.cloudoven.arm.codegen.plan.ValueType;
import javax.lang.model.element.Modifier;

/** The methods that ask a resource for something: {@code account.listKeys().keys()}. */
final class FunctionMethods {
    private FunctionMethods() {}

    static void add(FunctionPlan function, TypeSpec.Builder type) {
        ValueType input = function.input();
        if (input == null) {
            type.addMethod(method(function, CodeBlock.of("")).build());
        } else if (input instanceof ValueType.ObjectOf object) {
            CodeBlock body = CodeBlock.of(", content.apply(new $T())", object.type());
            type.addMethod(method(function, body)
                    .addParameter(parameter(object.type()), "content")
                    .build());
        } else {
            type.addMethod(method(function, CodeBlock.of(", content"))
                    .addParameter(ParameterizedTypeName.get(CoreTypes.EXPR, CoreTypes.ANYTHING), "content")
                    .build());
        }
    }

    private static ParameterizedTypeName parameter(ClassName object) {
        return ParameterizedTypeName.get(CoreTypes.UNARY_OPERATOR, object);
    }

    private static MethodSpec.Builder method(FunctionPlan function, CodeBlock body) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(function.javaName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("What $L says.", Documentation.code(function.name()));
        return function.output() instanceof ValueType.ObjectOf object
                ? method.returns(object.type())
                        .addStatement("return new $T(listState($S$L))", object.type(), function.name(), body)
                : method.returns(CoreTypes.ANY_EXPR).addStatement("return list($S$L)", function.name(), body);
    }
}
