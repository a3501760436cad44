package io.cloudoven.terraform.hcl;

import io.cloudoven.terraform.hcl.TemplatePart.For;
import io.cloudoven.terraform.hcl.TemplatePart.If;
import io.cloudoven.terraform.hcl.TemplatePart.Interpolation;
import io.cloudoven.terraform.hcl.TemplatePart.Text;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a tree means, worked out without its text: the expectation for what the real evaluator says. */
public final class Evaluator {
    private final Map<String, Object> names;

    public Evaluator(Map<String, Object> names) {
        this.names = names;
    }

    public @Nullable Object value(Expression e) {
        if (e instanceof Literal literal) {
            Object value = literal.value();
            return value instanceof String s ? nfc(s) : value instanceof Long l ? BigDecimal.valueOf(l) : value;
        } else if (e instanceof Template template) {
            return template(template);
        } else if (e instanceof Root root) {
            return names.get(root.name());
        } else if (e instanceof GetAttribute get) {
            return get(value(get.source()), get.name());
        } else if (e instanceof GetIndex get) {
            return get(value(get.source()), value(get.key()));
        } else if (e instanceof Splat splat) {
            return splat(splat);
        } else if (e instanceof Call call) {
            return call(call.name(), call.arguments(), call.expandFinal());
        } else if (e instanceof Conditional c) {
            return value((Boolean) value(c.condition()) ? c.then() : c.otherwise());
        } else if (e instanceof Unary u) {
            return u.operator() == Unary.Operator.NOT
                    ? (Object) !(Boolean) value(u.operand())
                    : ((BigDecimal) value(u.operand())).negate();
        } else if (e instanceof Binary b) {
            return binary(b.operator(), value(b.left()), value(b.right()));
        } else if (e instanceof Tuple tuple) {
            List<Object> list = new ArrayList<>();
            tuple.elements().forEach(x -> list.add(value(x)));
            return list;
        } else if (e instanceof ObjectConstructor object) {
            Map<String, Object> map = new TreeMap<>();
            object.entries().forEach(x -> map.put(text(value(x.key())), value(x.value())));
            return map;
        } else if (e instanceof ForTuple f) {
            List<Object> list = new ArrayList<>();
            each(f.key(), f.value(), f.collection(), inner -> {
                if (f.condition() == null || (Boolean) inner.value(f.condition())) {
                    list.add(inner.value(f.result()));
                }
            });
            return list;
        } else if (e instanceof ForObject f) {
            return forObject(f);
        }
        throw new IllegalArgumentException(e.toString());
    }

    private Object forObject(ForObject f) {
        Map<String, Object> map = new TreeMap<>();
        each(f.key(), f.value(), f.collection(), inner -> {
            if (f.condition() != null && !(Boolean) inner.value(f.condition())) {
                return;
            }
            String key = text(inner.value(f.resultKey()));
            Object value = inner.value(f.resultValue());
            if (f.grouping()) {
                @SuppressWarnings("unchecked")
                List<Object> group = (List<Object>) map.computeIfAbsent(key, k -> new ArrayList<>());
                group.add(value);
            } else if (map.put(key, value) != null) {
                throw new IllegalArgumentException("twice: " + key);
            }
        });
        return map;
    }

    private void each(String key, String name, Expression collection, java.util.function.Consumer<Evaluator> body) {
        BiConsumer<Object, Object> step = (k, v) -> {
            Map<String, Object> inner = new HashMap<>(names);
            if (!key.isEmpty()) {
                inner.put(key, k);
            }
            inner.put(name, v);
            body.accept(new Evaluator(inner));
        };
        Object values = value(collection);
        if (values instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                step.accept(BigDecimal.valueOf(i), list.get(i));
            }
        } else {
            ((Map<?, ?>) values).forEach(step);
        }
    }

    private Object splat(Splat splat) {
        List<Object> result = new ArrayList<>();
        for (Object element : (List<?>) value(splat.source())) {
            Object value = element;
            for (Splat.Step step : splat.steps()) {
                value = step instanceof Splat.Step.Name name
                        ? get(value, name.name())
                        : get(value, value(((Splat.Step.Key) step).key()));
            }
            result.add(value);
        }
        return result;
    }

    private static Object get(Object source, Object key) {
        if (source instanceof List<?> list) {
            return list.get(((BigDecimal) key).intValueExact());
        }
        Map<?, ?> map = (Map<?, ?>) source;
        if (!map.containsKey(key)) {
            throw new IllegalArgumentException("no " + key);
        }
        return map.get(key);
    }

    private Object call(String name, List<Expression> arguments, boolean expand) {
        List<Object> values = new ArrayList<>();
        arguments.forEach(a -> values.add(value(a)));
        if (expand) {
            values.addAll((List<?>) values.remove(values.size() - 1));
        }
        switch (name) {
            case "length" -> {
                Object v = values.get(0);
                return BigDecimal.valueOf(v instanceof List<?> l ? l.size() : ((Map<?, ?>) v).size());
            }
            case "concat" -> {
                List<Object> all = new ArrayList<>();
                values.forEach(v -> all.addAll((List<?>) v));
                return all;
            }
            case "merge" -> {
                Map<Object, Object> all = new TreeMap<>();
                values.forEach(v -> all.putAll((Map<?, ?>) v));
                return all;
            }
            case "max" -> {
                return values.stream()
                        .map(BigDecimal.class::cast)
                        .max(BigDecimal::compareTo)
                        .orElseThrow();
            }
            case "strrev" -> {
                return new StringBuilder((String) values.get(0)).reverse().toString();
            }
            default -> throw new IllegalArgumentException(name);
        }
    }

    private static Object binary(Binary.Operator operator, Object left, Object right) {
        return switch (operator) {
            case OR -> (Boolean) left || (Boolean) right;
            case AND -> (Boolean) left && (Boolean) right;
            case EQUAL -> same(left, right);
            case NOT_EQUAL -> !same(left, right);
            case LESS -> compare(left, right) < 0;
            case LESS_OR_EQUAL -> compare(left, right) <= 0;
            case GREATER -> compare(left, right) > 0;
            case GREATER_OR_EQUAL -> compare(left, right) >= 0;
            case ADD -> ((BigDecimal) left).add((BigDecimal) right);
            case SUBTRACT -> ((BigDecimal) left).subtract((BigDecimal) right);
            case MULTIPLY -> ((BigDecimal) left).multiply((BigDecimal) right);
            case DIVIDE -> ((BigDecimal) left).divide((BigDecimal) right);
            case MODULO -> ((BigDecimal) left).remainder((BigDecimal) right);
        };
    }

    private static boolean same(Object left, Object right) {
        return left instanceof BigDecimal ? compare(left, right) == 0 : left.equals(right);
    }

    private static int compare(Object left, Object right) {
        return ((BigDecimal) left).compareTo((BigDecimal) right);
    }

    private Object template(Template template) {
        Expression only = TemplateParts.unwrap(template);
        if (only != template) {
            return value(only);
        }
        StringBuilder text = new StringBuilder();
        append(Trimming.apply(template.parts(), template.style()), text);
        return nfc(text.toString());
    }

    private void append(List<TemplatePart> parts, StringBuilder text) {
        for (TemplatePart part : parts) {
            if (part instanceof Text t) {
                text.append(t.text());
            } else if (part instanceof Interpolation i) {
                text.append(text(value(i.value())));
            } else if (part instanceof If i) {
                append((Boolean) value(i.condition()) ? i.then() : i.otherwise(), text);
            } else if (part instanceof For f) {
                each(f.key(), f.value(), f.collection(), inner -> inner.append(f.body(), text));
            }
        }
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }

    /** Terraform holds every string in this form. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
