package io.cloudoven.terraform.untyped;

import io.cloudoven.schema.model.Nesting;
import io.cloudoven.schema.model.Primitive;
import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.Problem;
import io.cloudoven.terraform.expression.ListValue;
import io.cloudoven.terraform.expression.MapValue;
import io.cloudoven.terraform.expression.SetValue;
import io.cloudoven.terraform.expression.Value;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.ForObject;
import io.cloudoven.terraform.hcl.ForTuple;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.ObjectConstructor;
import io.cloudoven.terraform.hcl.Splat;
import io.cloudoven.terraform.hcl.Template;
import io.cloudoven.terraform.hcl.TemplatePart;
import io.cloudoven.terraform.hcl.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong with a value for an argument, as far as that is known before Terraform runs. It is as strict as the
 * setters of generated classes: a string is no number, even where Terraform would convert it.
 */
final class ValueCheck {
    private static final Form STRING = new Form.Scalar(Primitive.STRING);
    private static final Form NUMBER = new Form.Scalar(Primitive.NUMBER);
    private static final Form BOOL = new Form.Scalar(Primitive.BOOL);
    private static final Form LIST = new Form.Many(Nesting.LIST, Form.OPEN);
    private static final Form MAP = new Form.Many(Nesting.MAP, Form.OPEN);

    private final List<Problem> problems = new ArrayList<>();

    private ValueCheck() {}

    /** The problems of {@code value} as a {@code form}, their paths starting with {@code path}. */
    static List<Problem> problems(Form form, @Nullable Object value, String path) {
        ValueCheck check = new ValueCheck();
        check.plain(form, value, path);
        return check.problems;
    }

    private void plain(Form form, @Nullable Object value, String path) {
        if (value instanceof Value<?> typed) {
            Form known = knownForm(typed);
            if (known == null) {
                expression(form, typed.expression(), path);
            } else {
                compatible(form, known, path, "; take it .as(...) the type if Terraform shall convert it");
            }
        } else if (value instanceof Expression expression) {
            expression(form, expression, path);
        } else if (value instanceof Collection<?> collection) {
            elements(form, collection, path);
        } else if (value instanceof Map<?, ?> map) {
            map(form, map, path);
        } else if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            scalar(form, value, path);
        } else if (value != null) {
            report(path, "cannot be set to " + value.getClass().getName() + "; " + ForeignValue.instead(value));
        }
    }

    private void scalar(Form form, Object value, String path) {
        try {
            expression(
                    form,
                    value instanceof String text
                            ? Literal.of(text)
                            : value instanceof Number number ? Literal.of(number) : Literal.of((boolean) value),
                    path);
        } catch (IllegalArgumentException e) { // not finite, half a surrogate pair, …
            report(path, String.valueOf(e.getMessage()));
        }
    }

    private void expression(Form form, Expression expression, String path) {
        if (expression instanceof Literal literal) {
            if (literal.value() != null) {
                compatible(form, form(literal.value()), path, "");
            }
        } else if (expression instanceof Tuple tuple) {
            elements(form, tuple.elements(), path);
        } else if (expression instanceof ObjectConstructor object) {
            entries(form, object, path);
        } else if (expression instanceof ForTuple || expression instanceof Splat) {
            compatible(form, LIST, path, "");
        } else if (expression instanceof ForObject) {
            compatible(form, MAP, path, "");
        } else if (expression instanceof Template template && !unwraps(template)) {
            compatible(form, STRING, path, "");
        }
    }

    private void elements(Form form, Collection<?> elements, String path) {
        compatible(form, LIST, path, "");
        int index = 0;
        for (Object element : elements) {
            Form one = form instanceof Form.Many many && !many.map()
                    ? many.element()
                    : form instanceof Form.Fixed fixed ? fixed.at(index) : Form.OPEN;
            plain(one, element, path + "[" + index++ + "]");
        }
    }

    private void map(Form form, Map<?, ?> map, String path) {
        compatible(form, MAP, path, "");
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (entry.getKey() instanceof String key) {
                entry(form, key, entry.getValue(), path);
            } else {
                report(path, "has the key " + entry.getKey() + "; the keys of a Terraform map are strings");
            }
        }
        missing(form, map.keySet(), path);
    }

    private void entries(Form form, ObjectConstructor object, String path) {
        compatible(form, MAP, path, "");
        List<Object> keys = new ArrayList<>();
        for (ObjectConstructor.Entry entry : object.entries()) {
            if (!(entry.key() instanceof Literal literal && literal.value() instanceof String key)) {
                return; // what it has is known only when Terraform runs
            }
            keys.add(key);
            entry(form, key, entry.value(), path);
        }
        missing(form, keys, path);
    }

    private void entry(Form form, String key, @Nullable Object value, String path) {
        if (form instanceof Structure structure) {
            Argument argument = structure.argument(key);
            if (argument == null || !argument.settable()) {
                report(path + "." + key, Refusal.argument(structure, key));
            } else {
                plain(argument.form(), value, path + "." + key);
            }
        } else {
            Form element = form instanceof Form.Many many && many.map() ? many.element() : Form.OPEN;
            plain(element, value, path + "[\"" + key + "\"]");
        }
    }

    private void missing(Form form, Collection<?> keys, String path) {
        if (form instanceof Structure structure) {
            for (Argument argument : structure.arguments()) {
                if ((argument.required() || argument.filled()) && !keys.contains(argument.name())) {
                    report(
                            path + "." + argument.name(),
                            argument.required()
                                    ? "required argument is not set"
                                    : "is not set, but the object has to have it; set it, to null for no value");
                }
            }
        }
    }

    private void compatible(Form wanted, Form given, String path, String advice) {
        if (!matches(wanted, given)) {
            report(path, "takes " + wanted + ", but got " + given + advice);
        }
    }

    private static boolean matches(Form wanted, Form given) {
        if (wanted instanceof Form.Open || given instanceof Form.Open) {
            return true;
        }
        if (wanted instanceof Form.Many one && given instanceof Form.Many other) {
            return one.map() == other.map() && matches(one.element(), other.element());
        }
        if (wanted instanceof Form.Scalar || given instanceof Form.Scalar) {
            return wanted.equals(given);
        }
        return mapLike(wanted) == mapLike(given);
    }

    private static boolean mapLike(Form form) {
        return form instanceof Structure || form instanceof Form.Many many && many.map();
    }

    /** What a value is by its class; null when that says nothing, or less than its expression. */
    private static @Nullable Form knownForm(Value<?> value) {
        if (value instanceof UntypedValue untyped) {
            return untyped.form();
        }
        if (value instanceof ScalarValue<?> scalar) {
            return scalar.form();
        }
        if (value.expression() instanceof Tuple || value.expression() instanceof ObjectConstructor) {
            return null;
        }
        return value instanceof ListValue || value instanceof SetValue
                ? LIST
                : value instanceof MapValue || value instanceof NestedBlock ? MAP : null;
    }

    private static Form form(Object literal) {
        return literal instanceof String ? STRING : literal instanceof Boolean ? BOOL : NUMBER;
    }

    /** Whether it is {@code "${…}"}, which is whatever is in there. */
    private static boolean unwraps(Template template) {
        return template.parts().size() == 1 && template.parts().get(0) instanceof TemplatePart.Interpolation;
    }

    private void report(String path, String message) {
        problems.add(new Problem(path, message));
    }
}
