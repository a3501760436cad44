package io.cloudoven.terraform.codegen.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.cloudoven.codegen.source.JavaFiles;
import io.cloudoven.codegen.source.ReadOnlyArrays;
import io.cloudoven.terraform.codegen.plan.ArgumentType;
import io.cloudoven.terraform.codegen.plan.ArgumentType.Many;
import io.cloudoven.terraform.codegen.plan.ArgumentType.Scalar;
import io.cloudoven.terraform.codegen.plan.FunctionPlan;
import io.cloudoven.terraform.codegen.plan.FunctionPlan.Parameter;
import io.cloudoven.terraform.codegen.plan.RequirementPlan;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The class of a provider's functions. */
final class FunctionsGenerator {
    private final TypeNames types;
    private final RequirementPlan requirement;

    FunctionsGenerator(RequirementPlan requirement, TypeNames types) {
        this.requirement = requirement;
        this.types = types;
    }

    JavaFile generate(ClassName name, List<FunctionPlan> functions) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "The functions of the provider {@code $L}. Both tools have them from 1.8 on.",
                        requirement.source())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (FunctionPlan function : functions) {
            type.addMethod(method(function, true));
            if (takesArguments(function)) {
                type.addMethod(method(function, false));
            }
        }
        return JavaFiles.of(name.packageName(), type.build());
    }

    private static boolean takesArguments(FunctionPlan function) {
        return !function.parameters().isEmpty() || function.variadic() != null;
    }

    private MethodSpec method(FunctionPlan function, boolean plain) {
        CodeBlock facts = CodeBlock.of("{@code provider::$L::$L}.", requirement.name(), function.name());
        MethodSpec.Builder method = MethodSpec.methodBuilder(function.javaName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(plain ? Documentation.withNote(facts, function.note()) : facts)
                .returns(types.result(function.result()));
        if (function.deprecated()) {
            method.addAnnotation(Deprecated.class)
                    .addJavadoc(Documentation.deprecation(function.note().deprecation()));
        }
        for (Parameter parameter : function.parameters()) {
            method.addParameter(type(parameter.type(), plain), parameter.javaName());
        }
        Parameter variadic = function.variadic();
        if (variadic != null) {
            TypeName type = type(variadic.type(), plain).box();
            method.addParameter(ArrayTypeName.of(type), variadic.javaName()).varargs();
            if (type instanceof ParameterizedTypeName) {
                ReadOnlyArrays.mark(method);
            }
        }
        return method.addStatement("return $L", result(function)).build();
    }

    private TypeName type(ArgumentType type, boolean plain) {
        TypeName reference = types.reference(type);
        return plain ? Objects.requireNonNullElse(types.plain(type), reference) : reference;
    }

    private CodeBlock result(FunctionPlan function) {
        CodeBlock type = function.result() instanceof Scalar scalar
                ? CodeBlock.of("$T.$L, ", CoreTypes.TYPE, scalar)
                : CodeBlock.of("");
        CodeBlock call = CodeBlock.of(
                "$T.providerFunction($L$S, $S$L)",
                CoreTypes.PROVIDER_FUNCTIONS,
                type,
                requirement.name(),
                function.name(),
                arguments(function));
        return function.result() instanceof Many many
                ? CodeBlock.of("$T.of($L.expression())", TypeNames.valueOf(many.kind()), call)
                : call;
    }

    /** The arguments after the function's name; an array of further ones is put after those that are always there. */
    private static CodeBlock arguments(FunctionPlan function) {
        String fixed = function.parameters().stream().map(Parameter::javaName).collect(Collectors.joining(", "));
        Parameter variadic = function.variadic();
        if (variadic == null) {
            return fixed.isEmpty() ? CodeBlock.of("") : CodeBlock.of(", $L", fixed);
        }
        if (fixed.isEmpty()) {
            return CodeBlock.of(", ($T[]) $N", CoreTypes.OBJECT, variadic.javaName());
        }
        return CodeBlock.of(
                ", $1T.concat($1T.<$2T>of($3L), $1T.<$2T>of(($2T[]) $4N)).toArray()",
                CoreTypes.STREAM,
                CoreTypes.OBJECT,
                fixed,
                variadic.javaName());
    }
}
