package io.cloudoven.arm.definitions.check;

import io.cloudoven.arm.definitions.check.TypeProblem.Kind;
import io.cloudoven.arm.definitions.type.AnyType;
import io.cloudoven.arm.definitions.type.ArmType;
import io.cloudoven.arm.definitions.type.ArrayType;
import io.cloudoven.arm.definitions.type.BooleanType;
import io.cloudoven.arm.definitions.type.ChoiceType;
import io.cloudoven.arm.definitions.type.IntegerType;
import io.cloudoven.arm.definitions.type.Property;
import io.cloudoven.arm.definitions.type.StringType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Every way to spoil an instance in one place. */
final class Mutations {
    /** One change: a property of an object gets a value, or is taken away. */
    record Mutation(Map<String, Object> object, String name, Object value, String path, Kind kind) {}

    private static final Object ABSENT = null;
    private static final Set<String> LANGUAGE = Set.of("type", "apiVersion", "resources");

    private final List<Mutation> all = new ArrayList<>();

    private Mutations() {}

    static List<Mutation> of(Instance instance) {
        Mutations mutations = new Mutations();
        for (Instance.Thing thing : instance.things) {
            mutations.object(thing);
        }
        for (Instance.Value value : instance.values) {
            mutations.value(value);
        }
        return mutations.all;
    }

    private void object(Instance.Thing thing) {
        if (!thing.open()) {
            add(thing.object(), "noSuchProperty", 1L, thing.path() + ".noSuchProperty", Kind.UNKNOWN_PROPERTY);
        }
        for (Property property : thing.properties()) {
            String path = thing.path() + "." + property.name();
            boolean language = thing.path().endsWith("'any')") && LANGUAGE.contains(property.name());
            if (!property.settable() && !language) {
                add(thing.object(), property.name(), "x", path, Kind.READ_ONLY);
            }
            if (property.required()) {
                add(thing.object(), property.name(), ABSENT, path, Kind.MISSING);
            }
        }
    }

    private void value(Instance.Value value) {
        ArmType type = value.property().type();
        boolean isName = value.path().endsWith("'any').name");
        if (type != AnyType.ANY && !isName) {
            add(value, type instanceof BooleanType ? (Object) "x" : (Object) true, Kind.WRONG_TYPE);
        }
        if (type instanceof ChoiceType choice && choice.others() == null) {
            add(value, "no such choice", Kind.NOT_A_CHOICE);
        } else if (type instanceof IntegerType integer) {
            if (integer.min() != null) {
                add(value, integer.min() - 1, Kind.LIMIT);
            }
            if (integer.max() != null) {
                add(value, integer.max() + 1, Kind.LIMIT);
            }
        } else if (type instanceof StringType string && !isName) {
            string(value, string);
        } else if (type instanceof ArrayType array && array.max() != null && array.max() < 1_000) {
            List<Object> many = new ArrayList<>();
            for (int i = 0; i <= array.max(); i++) {
                many.add(Instance.UNKNOWN);
            }
            add(value, many, Kind.LIMIT);
        }
    }

    private void string(Instance.Value value, StringType string) {
        if (string.max() != null && string.max() < 100_000) {
            add(value, "x".repeat(string.max().intValue() + 1), Kind.LIMIT);
        }
        if (string.min() != null && string.min() > 0) {
            add(value, "x".repeat(string.min().intValue() - 1), Kind.LIMIT);
        }
        String odd = "\u0001"
                .repeat(string.min() == null ? 1 : Math.max(1, string.min().intValue()));
        if (string.pattern() != null && refuses(string.pattern(), odd)) {
            add(value, odd, Kind.PATTERN);
        }
    }

    private static boolean refuses(String pattern, String text) {
        try {
            return !Pattern.compile(pattern).matcher(text).find();
        } catch (PatternSyntaxException notJavas) {
            return false;
        }
    }

    private void add(Instance.Value value, Object wrong, Kind kind) {
        add(value.owner(), value.property().name(), wrong, value.path(), kind);
    }

    private void add(Map<String, Object> object, String name, Object value, String path, Kind kind) {
        all.add(new Mutation(object, name, value, path, kind));
    }
}
