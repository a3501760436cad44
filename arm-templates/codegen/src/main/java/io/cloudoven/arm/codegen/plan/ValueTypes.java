package io.cloudoven.arm.codegen.plan;

import io.cloudoven.arm.codegen.plan.ValueType.Open;
import io.cloudoven.arm.codegen.plan.ValueType.Scalar;
import io.cloudoven.arm.definitions.type.AnyType;
import io.cloudoven.arm.definitions.type.ArmType;
import io.cloudoven.arm.definitions.type.ArrayType;
import io.cloudoven.arm.definitions.type.BooleanType;
import io.cloudoven.arm.definitions.type.DiscriminatedType;
import io.cloudoven.arm.definitions.type.IntegerType;
import io.cloudoven.arm.definitions.type.NamedType;
import io.cloudoven.arm.definitions.type.ObjectType;
import io.cloudoven.arm.definitions.type.TypeReference;
import java.util.Objects;

/** Turns types of definitions into types that generated code distinguishes. */
final class ValueTypes {
    private final Contents contents;
    private final ClassNames names;

    ValueTypes(Contents contents, ClassNames names) {
        this.contents = contents;
        this.names = names;
    }

    ValueType of(ArmType type) {
        if (type instanceof ArrayType array) {
            return new ValueType.ListOf(of(array.item()));
        }
        if (type instanceof TypeReference reference) {
            return named(contents.named(reference));
        }
        if (type instanceof IntegerType) {
            return Scalar.NUMBER;
        }
        if (type == BooleanType.BOOLEAN) {
            return Scalar.BOOLEAN;
        }
        return type == AnyType.ANY ? Open.ANY : Scalar.STRING;
    }

    private ValueType named(NamedType type) {
        if (type instanceof DiscriminatedType) {
            return new ValueType.KindsOf(names.of(new Entity.OfKinds(type.name())));
        }
        if (Contents.isMap(type)) {
            return new ValueType.MapOf(of(Objects.requireNonNull(((ObjectType) type).additional())));
        }
        return new ValueType.ObjectOf(names.of(new Entity.OfObject(type.name())));
    }
}
