package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.expression.*;
import io.cloudoven.arm.json.Json;
import java.util.*;

/** Stub. */
final class StandardFunctions {
    static final FunctionTable TABLE = FunctionTable.EMPTY.with(all());

    interface F {
        Object f(List<Object> a);
    }

    static void put(Map<String, Function> m, String n, F f) {
        m.put(n, i -> {
            List<Object> a = new ArrayList<>();
            for (int k = 0; k < i.count(); k++) a.add(i.argument(k));
            try {
                return f.f(a);
            } catch (EvaluationException e) {
                throw e;
            } catch (RuntimeException e) {
                throw new EvaluationException(n + ": " + e, e);
            }
        });
    }

    static String s(Object o) {
        return o instanceof String t
                ? t
                : o instanceof Boolean b ? (b ? "True" : "False") : o == null ? "" : Json.writeCompact(Json.copyOf(o));
    }

    @SuppressWarnings("unchecked")
    static List<Object> l(Object o) {
        return (List<Object>) o;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> m(Object o) {
        return (Map<String, Object>) o;
    }

    static long n(Object o) {
        return (Long) o;
    }

    static boolean empty(Object o) {
        return o == null
                || o instanceof String t && t.isEmpty()
                || o instanceof List<?> l && l.isEmpty()
                || o instanceof Map<?, ?> m && m.isEmpty();
    }

    static Object lam(Invocation i, int at, Object... v) {
        Call c = (Call) i.expression(at);
        Map<String, Object> vars = new HashMap<>();
        for (int k = 0; k < c.arguments().size() - 1 && k < v.length; k++)
            vars.put((String) ((Literal) c.arguments().get(k)).value(), v[k]);
        FunctionTable outer = i.scope();
        Function prev = outer.find("lambdaVariables");
        return ExpressionEvaluator.evaluate(
                c.arguments().get(c.arguments().size() - 1), outer.with("lambdaVariables", x -> {
                    Object nm = x.argument(0);
                    return vars.containsKey(nm) ? vars.get(nm) : prev.call(x);
                }));
    }

    static int lambdaSize(Invocation i, int at) {
        return ((Call) i.expression(at)).arguments().size() - 1;
    }

    static Object tryget(Object o, List<Object> path) {
        for (Object p : path) {
            if (p instanceof Map<?, ?> q) p = q.get("value");
            if (o instanceof Map<?, ?> mm && p instanceof String nm) o = Json.member(mm, nm);
            else if (o instanceof List<?> ll && p instanceof Long x && x < ll.size()) o = ll.get(x.intValue());
            else return null;
        }
        return o;
    }

    static Map<String, Function> all() {
        Map<String, Function> m = new HashMap<>();
        put(m, "concat", a -> {
            if (!a.isEmpty() && a.get(0) instanceof List) {
                List<Object> r = new ArrayList<>();
                a.forEach(x -> r.addAll(l(x)));
                return r;
            }
            StringBuilder b = new StringBuilder();
            a.forEach(x -> b.append(s(x)));
            return b.toString();
        });
        put(m, "format", a -> {
            String t = s(a.get(0));
            for (int k = 1; k < a.size(); k++) t = t.replace("{" + (k - 1) + "}", s(a.get(k)));
            return t;
        });
        put(m, "true", a -> true);
        put(m, "false", a -> false);
        put(m, "null", a -> null);
        m.put("if", i -> Boolean.TRUE.equals(i.argument(0)) ? i.argument(1) : i.argument(2));
        put(m, "equals", a -> Objects.equals(a.get(0), a.get(1)));
        put(m, "not", a -> !(Boolean) a.get(0));
        m.put("and", i -> {
            for (int k = 0; k < i.count(); k++) if (!(Boolean) i.argument(k)) return false;
            return true;
        });
        m.put("or", i -> {
            for (int k = 0; k < i.count(); k++) if ((Boolean) i.argument(k)) return true;
            return false;
        });
        put(m, "add", a -> n(a.get(0)) + n(a.get(1)));
        put(m, "sub", a -> n(a.get(0)) - n(a.get(1)));
        put(m, "mul", a -> n(a.get(0)) * n(a.get(1)));
        put(m, "div", a -> n(a.get(0)) / n(a.get(1)));
        put(m, "mod", a -> n(a.get(0)) % n(a.get(1)));
        put(m, "min", a -> {
            List<Object> x = a.get(0) instanceof List ? l(a.get(0)) : a;
            return x.stream().mapToLong(StandardFunctions::n).min().getAsLong();
        });
        put(m, "max", a -> {
            List<Object> x = a.get(0) instanceof List ? l(a.get(0)) : a;
            return x.stream().mapToLong(StandardFunctions::n).max().getAsLong();
        });
        put(m, "less", a -> n(a.get(0)) < n(a.get(1)));
        put(m, "lessOrEquals", a -> n(a.get(0)) <= n(a.get(1)));
        put(m, "greater", a -> n(a.get(0)) > n(a.get(1)));
        put(m, "greaterOrEquals", a -> n(a.get(0)) >= n(a.get(1)));
        put(m, "length", a -> (long)
                (a.get(0) instanceof String t
                        ? t.length()
                        : a.get(0) instanceof List<?> l ? l.size() : m(a.get(0)).size()));
        put(m, "range", a -> {
            List<Object> r = new ArrayList<>();
            for (long k = 0; k < n(a.get(1)); k++) r.add(n(a.get(0)) + k);
            return r;
        });
        put(m, "createArray", a -> a);
        put(m, "array", a -> a.get(0) instanceof List ? a.get(0) : List.of(a.get(0)));
        put(m, "createObject", a -> {
            Map<String, Object> r = new LinkedHashMap<>();
            for (int k = 0; k < a.size(); k += 2) r.put((String) a.get(k), a.get(k + 1));
            return r;
        });
        put(
                m,
                "split",
                a -> a.get(1) instanceof List<?> ds
                        ? List.of(s(a.get(0))
                                .split(
                                        String.join(
                                                "|",
                                                ds.stream()
                                                        .map(d -> java.util.regex.Pattern.quote(s(d)))
                                                        .toList()),
                                        -1))
                        : List.of(s(a.get(0)).split(java.util.regex.Pattern.quote(s(a.get(1))), -1)));
        put(m, "toLower", a -> s(a.get(0)).toLowerCase(Locale.ROOT));
        put(m, "toUpper", a -> s(a.get(0)).toUpperCase(Locale.ROOT));
        put(m, "trim", a -> s(a.get(0)).trim());
        put(m, "uniqueString", a -> String.format("%013x", a.hashCode() & 0xffffffffL));
        put(m, "guid", a -> UUID.nameUUIDFromBytes(a.toString().getBytes()).toString());
        put(m, "empty", a -> empty(a.get(0)));
        put(m, "replace", a -> s(a.get(0)).replace(s(a.get(1)), s(a.get(2))));
        put(m, "union", a -> {
            if (a.get(0) instanceof List) {
                Set<Object> r = new LinkedHashSet<>();
                a.forEach(x -> r.addAll(l(x)));
                return new ArrayList<>(r);
            }
            Object r = Map.of();
            for (Object x : a) r = Merge.over(r, x);
            return r;
        });
        put(m, "shallowMerge", a -> {
            Map<String, Object> r = new LinkedHashMap<>();
            l(a.get(0)).forEach(x -> r.putAll(m(x)));
            return r;
        });
        put(m, "intersection", a -> {
            if (a.get(0) instanceof List) {
                List<Object> r = new ArrayList<>(l(a.get(0)));
                r.retainAll(l(a.get(1)));
                return r;
            }
            Map<String, Object> r = new LinkedHashMap<>(m(a.get(0)));
            r.keySet().retainAll(m(a.get(1)).keySet());
            return r;
        });
        put(m, "json", a -> Json.read(s(a.get(0))));
        put(m, "string", a -> s(a.get(0)));
        put(m, "int", a -> a.get(0) instanceof Long x ? x : (Object) Long.parseLong(s(a.get(0))));
        put(
                m,
                "bool",
                a -> a.get(0) instanceof Boolean b
                        ? b
                        : Boolean.valueOf(s(a.get(0)).equalsIgnoreCase("true")
                                || s(a.get(0)).equals("1")));
        put(
                m,
                "take",
                a -> a.get(0) instanceof String t
                        ? t.substring(0, (int) Math.max(0, Math.min(t.length(), n(a.get(1)))))
                        : l(a.get(0)).subList(0, (int) Math.min(l(a.get(0)).size(), n(a.get(1)))));
        put(
                m,
                "skip",
                a -> a.get(0) instanceof String t
                        ? t.substring((int) Math.min(t.length(), n(a.get(1))))
                        : l(a.get(0))
                                .subList(
                                        (int) Math.min(l(a.get(0)).size(), n(a.get(1))),
                                        l(a.get(0)).size()));
        m.put("coalesce", i -> {
            for (int k = 0; k < i.count(); k++) {
                Object v = i.argument(k);
                if (v != null) return v;
            }
            return null;
        });
        put(
                m,
                "first",
                a -> a.get(0) instanceof String t
                        ? t.substring(0, 1)
                        : l(a.get(0)).get(0));
        put(
                m,
                "last",
                a -> a.get(0) instanceof String t
                        ? t.substring(t.length() - 1)
                        : l(a.get(0)).get(l(a.get(0)).size() - 1));
        put(m, "flatten", a -> {
            List<Object> r = new ArrayList<>();
            l(a.get(0)).forEach(x -> r.addAll(l(x)));
            return r;
        });
        put(m, "distinct", a -> new ArrayList<>(new LinkedHashSet<>(l(a.get(0)))));
        put(
                m,
                "contains",
                a -> a.get(0) instanceof String t
                        ? t.contains(s(a.get(1)))
                        : a.get(0) instanceof List<?> l
                                ? l.contains(a.get(1))
                                : m(a.get(0)).keySet().stream().anyMatch(k -> k.equalsIgnoreCase(s(a.get(1)))));
        put(
                m,
                "join",
                a -> String.join(
                        s(a.get(1)),
                        l(a.get(0)).stream().map(StandardFunctions::s).toList()));
        put(
                m,
                "startsWith",
                a -> s(a.get(0)).toLowerCase().startsWith(s(a.get(1)).toLowerCase()));
        put(m, "endsWith", a -> s(a.get(0)).toLowerCase().endsWith(s(a.get(1)).toLowerCase()));
        put(
                m,
                "substring",
                a -> s(a.get(0))
                        .substring(
                                (int) n(a.get(1)),
                                a.size() > 2
                                        ? (int) (n(a.get(1)) + n(a.get(2)))
                                        : s(a.get(0)).length()));
        put(m, "base64", a -> Base64.getEncoder().encodeToString(s(a.get(0)).getBytes()));
        put(m, "uri", a -> java.net.URI.create(s(a.get(0))).resolve(s(a.get(1))).toString());
        put(
                m,
                "items",
                a -> m(a.get(0)).entrySet().stream()
                        .map(e -> Map.of("key", e.getKey(), "value", e.getValue()))
                        .toList());
        put(m, "objectKeys", a -> List.copyOf(m(a.get(0)).keySet()));
        put(m, "tryGet", a -> tryget(a.get(0), a.subList(1, a.size())));
        put(m, "like", a -> true);
        put(
                m,
                "tryIndexFromEnd",
                a -> a.get(0) == null
                        ? null
                        : l(a.get(0)).size() >= n(a.get(1))
                                ? l(a.get(0)).get((int) (l(a.get(0)).size() - n(a.get(1))))
                                : null);
        put(m, "indexFromEnd", a -> l(a.get(0)).get((int) (l(a.get(0)).size() - n(a.get(1)))));
        m.put("map", i -> {
            List<Object> r = new ArrayList<>();
            long k = 0;
            for (Object x : l(i.argument(0))) r.add(lam(i, 1, x, k++));
            return r;
        });
        m.put("filter", i -> {
            List<Object> r = new ArrayList<>();
            long k = 0;
            for (Object x : l(i.argument(0))) if ((Boolean) lam(i, 1, x, k++)) r.add(x);
            return r;
        });
        m.put("reduce", i -> {
            Object acc = i.argument(1);
            long k = 0;
            for (Object x : l(i.argument(0))) acc = lam(i, 2, acc, x, k++);
            return acc;
        });
        m.put("sort", i -> {
            List<Object> r = new ArrayList<>(l(i.argument(0)));
            r.sort((x, y) -> x.equals(y) ? 0 : (Boolean) lam(i, 1, x, y) ? -1 : 1);
            return r;
        });
        m.put("toObject", i -> {
            Map<String, Object> r = new LinkedHashMap<>();
            for (Object x : l(i.argument(0))) r.put((String) lam(i, 1, x), i.count() > 2 ? lam(i, 2, x) : x);
            return r;
        });
        m.put("groupBy", i -> {
            Map<String, Object> r = new LinkedHashMap<>();
            for (Object x : l(i.argument(0)))
                l(r.computeIfAbsent((String) lam(i, 1, x), z -> new ArrayList<>()))
                        .add(x);
            return r;
        });
        return m;
    }
}
