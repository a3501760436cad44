package io.cloudoven.arm.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.cloudoven.arm.codegen.plan.ValueType;
import io.cloudoven.arm.codegen.plan.ValueType.Scalar;

/** The Java types of values. */
final class TypeNames {
    private TypeNames() {}

    /** What is in an expression of the type: {@code String}, {@code List<Subnet>}. */
    static TypeName content(ValueType type) {
        if (type instanceof Scalar scalar) {
            return boxed(scalar);
        }
        if (type instanceof ValueType.ListOf list) {
            return ParameterizedTypeName.get(CoreTypes.LIST, content(list.element()));
        }
        if (type instanceof ValueType.MapOf map) {
            return ParameterizedTypeName.get(CoreTypes.MAP, CoreTypes.STRING, content(map.element()));
        }
        if (type instanceof ValueType.ObjectOf object) {
            return object.type();
        }
        return type instanceof ValueType.KindsOf kinds ? kinds.type() : CoreTypes.OBJECT;
    }

    /** What plain Java values are in a collection: {@code String}, {@code ? extends Collection<String>}. */
    static TypeName element(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            return any(ParameterizedTypeName.get(CoreTypes.COLLECTION, element(list.element())));
        }
        if (type instanceof ValueType.MapOf map) {
            return any(ParameterizedTypeName.get(CoreTypes.MAP, CoreTypes.STRING, element(map.element())));
        }
        return any(content(type));
    }

    /** The expressions that can be set: {@code Expr<String>}, {@code Expr<? extends List<? extends Subnet>>}. */
    static TypeName settable(ValueType type) {
        if (type == Scalar.STRING || type == Scalar.BOOLEAN || type instanceof ValueType.ObjectOf) {
            return ParameterizedTypeName.get(CoreTypes.EXPR, content(type));
        }
        TypeName content = content(type);
        if (type instanceof ValueType.ListOf list) {
            content = ParameterizedTypeName.get(CoreTypes.LIST, any(content(list.element())));
        } else if (type instanceof ValueType.MapOf map) {
            content = ParameterizedTypeName.get(CoreTypes.MAP, CoreTypes.STRING, any(content(map.element())));
        }
        return ParameterizedTypeName.get(CoreTypes.EXPR, any(content));
    }

    static ClassName boxed(Scalar scalar) {
        return switch (scalar) {
            case STRING -> CoreTypes.STRING;
            case NUMBER -> CoreTypes.NUMBER;
            case BOOLEAN -> CoreTypes.BOOLEAN;
        };
    }

    /** {@code ? extends String} is {@code String}: nothing else extends it. */
    private static TypeName any(TypeName type) {
        return type.equals(CoreTypes.STRING) || type.equals(CoreTypes.BOOLEAN)
                ? type
                : WildcardTypeName.subtypeOf(type);
    }
}
