package io.cloudoven.terraform.assertions;

import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.ObjectConstructor;
import io.cloudoven.terraform.hcl.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether two expressions say the same: numbers by value, objects in any order of keys, all else by its text. */
final class SameValue {
    private SameValue() {}

    /** Compares; {@code unordered} when both are sets. */
    static boolean test(Expression one, Expression other, boolean unordered) {
        if (one instanceof Literal a && other instanceof Literal b) {
            return literals(a, b);
        }
        if (one instanceof Tuple a && other instanceof Tuple b) {
            return unordered ? sets(a.elements(), b.elements()) : lists(a.elements(), b.elements());
        }
        if (one instanceof ObjectConstructor a && other instanceof ObjectConstructor b) {
            return objects(a, b);
        }
        return one.toInlineHcl().equals(other.toInlineHcl());
    }

    private static boolean literals(Literal one, Literal other) {
        if (one.value() instanceof Number && other.value() instanceof Number) {
            return number(one).compareTo(number(other)) == 0;
        }
        return one.toInlineHcl().equals(other.toInlineHcl());
    }

    private static BigDecimal number(Literal literal) {
        return literal.value() instanceof BigDecimal exact ? exact : new BigDecimal(String.valueOf(literal.value()));
    }

    private static boolean lists(List<Expression> one, List<Expression> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = test(one.get(i), other.get(i), false);
        }
        return same;
    }

    /** Each element of one is in the other; how often does not matter. */
    private static boolean sets(List<Expression> one, List<Expression> other) {
        return within(one, other) && within(other, one);
    }

    private static boolean within(List<Expression> elements, List<Expression> all) {
        List<Expression> missing = new ArrayList<>(elements);
        missing.removeIf(element -> all.stream().anyMatch(candidate -> test(element, candidate, false)));
        return missing.isEmpty();
    }

    private static boolean objects(ObjectConstructor left, ObjectConstructor right) {
        Map<String, Expression> a = entries(left);
        Map<String, Expression> b = entries(right);
        return a.keySet().equals(b.keySet())
                && a.entrySet().stream().allMatch(entry -> {
                    Expression other = b.get(entry.getKey());
                    return other != null && test(entry.getValue(), other, false);
                });
    }

    private static Map<String, Expression> entries(ObjectConstructor object) {
        Map<String, Expression> entries = new HashMap<>();
        for (ObjectConstructor.Entry entry : object.entries()) {
            entries.put(entry.key().toTemplate(), entry.value());
        }
        return entries;
    }
}
