package io.cloudoven.terraform.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.cloudoven.terraform.codegen.plan.ArgumentType;
import io.cloudoven.terraform.codegen.plan.ArgumentType.Kind;
import io.cloudoven.terraform.codegen.plan.ArgumentType.Many;
import io.cloudoven.terraform.codegen.plan.ArgumentType.Open;
import io.cloudoven.terraform.codegen.plan.ArgumentType.Scalar;
import io.cloudoven.terraform.codegen.plan.ArgumentType.Structured;
import io.cloudoven.terraform.codegen.plan.NestedClass;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The Java types of an argument.
 *
 * <table>
 *   <caption>For example</caption>
 *   <tr><th>Terraform</th><th>plain</th><th>reference</th><th>what a getter returns</th></tr>
 *   <tr><td>{@code number}</td><td>{@code Number}</td><td>{@code Value<Number>}</td><td>{@code Value<Number>}</td></tr>
 *   <tr><td>{@code set(string)}</td><td>{@code Collection<String>}</td>
 *       <td>{@code Value<? extends Collection<String>>}</td><td>{@code SetValue<String>}</td></tr>
 *   <tr><td>{@code any}</td><td>{@code Object}</td><td>{@code Value<?>}</td><td>{@code DynamicValue}</td></tr>
 * </table>
 */
final class TypeNames {
    private final Function<NestedClass, ClassName> classes;

    TypeNames(Function<NestedClass, ClassName> classes) {
        this.classes = classes;
    }

    /** The class of an object. */
    ClassName of(NestedClass type) {
        return classes.apply(type);
    }

    /** The type of plain Java values; null where there is none, since objects are filled in lambdas. */
    @Nullable
    TypeName plain(ArgumentType type) {
        if (type == Scalar.BOOL) {
            return TypeName.BOOLEAN;
        }
        if (type == Open.DYNAMIC) {
            return CoreTypes.OBJECT;
        }
        if (structured(type)) {
            return null;
        }
        return type instanceof Scalar scalar ? boxed(scalar) : content(type);
    }

    /** The type of references that can be set. */
    TypeName reference(ArgumentType type) {
        if (type instanceof Scalar scalar) {
            return ParameterizedTypeName.get(CoreTypes.VALUE, boxed(scalar));
        }
        if (type instanceof Structured object) {
            return ParameterizedTypeName.get(CoreTypes.VALUE, of(object.type()));
        }
        return ParameterizedTypeName.get(
                CoreTypes.VALUE, type instanceof Open ? CoreTypes.ANYTHING : WildcardTypeName.subtypeOf(content(type)));
    }

    /** What references to an attribute of it are; objects, and collections of them, have classes of their own. */
    TypeName result(ArgumentType type) {
        if (type instanceof Many many) {
            return ParameterizedTypeName.get(valueOf(many.kind()), resultContent(many.element()));
        }
        if (type instanceof Open) {
            return CoreTypes.DYNAMIC_VALUE;
        }
        return reference(type);
    }

    static ClassName boxed(Scalar scalar) {
        return switch (scalar) {
            case STRING -> CoreTypes.STRING;
            case NUMBER -> CoreTypes.NUMBER;
            case BOOL -> ClassName.get(Boolean.class);
        };
    }

    /** Whether there is an object in it. */
    static boolean structured(ArgumentType type) {
        return type instanceof Structured || type instanceof Many many && structured(many.element());
    }

    static ClassName valueOf(Kind kind) {
        return switch (kind) {
            case LIST -> CoreTypes.LIST_VALUE;
            case SET -> CoreTypes.SET_VALUE;
            case MAP -> CoreTypes.MAP_VALUE;
        };
    }

    /** What is in a {@code Value} that is set: any collection will do, and inside of one any subtype. */
    private TypeName content(ArgumentType type) {
        if (type instanceof Many many) {
            TypeName element = many.element() instanceof Many || many.element() == Open.TUPLE
                    ? WildcardTypeName.subtypeOf(content(many.element()))
                    : many.element() == Open.DYNAMIC ? CoreTypes.ANYTHING : content(many.element());
            return many.kind() == Kind.MAP
                    ? ParameterizedTypeName.get(CoreTypes.MAP, CoreTypes.STRING, element)
                    : ParameterizedTypeName.get(CoreTypes.COLLECTION, element);
        }
        if (type instanceof Scalar scalar) {
            return boxed(scalar);
        }
        return type instanceof Structured object
                ? of(object.type())
                : ParameterizedTypeName.get(CoreTypes.COLLECTION, CoreTypes.ANYTHING);
    }

    /** What is in a {@code Value} that is a reference. */
    private TypeName resultContent(ArgumentType type) {
        if (type instanceof Many many) {
            TypeName element = resultContent(many.element());
            return switch (many.kind()) {
                case LIST -> ParameterizedTypeName.get(CoreTypes.LIST, element);
                case SET -> ParameterizedTypeName.get(CoreTypes.SET, element);
                case MAP -> ParameterizedTypeName.get(CoreTypes.MAP, CoreTypes.STRING, element);
            };
        }
        if (type instanceof Scalar scalar) {
            return boxed(scalar);
        }
        return type instanceof Structured object ? of(object.type()) : CoreTypes.OBJECT;
    }
}
