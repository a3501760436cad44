package io.cloudoven.terraform.hcl;

import io.cloudoven.terraform.hcl.Binary.Operator;
import io.cloudoven.terraform.hcl.ObjectConstructor.Entry;
import io.cloudoven.terraform.hcl.TemplatePart.For;
import io.cloudoven.terraform.hcl.TemplatePart.If;
import io.cloudoven.terraform.hcl.TemplatePart.Interpolation;
import io.cloudoven.terraform.hcl.TemplatePart.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Well-typed random trees over a few names, so that they have a value; and constants, nested. */
public final class RandomExpressions {

    /** What the names the trees use are worth. */
    public static final Map<String, Object> NAMES = Map.of(
            "local",
            Map.of(
                    "n",
                    new BigDecimal(7),
                    "s",
                    "text",
                    "t",
                    true,
                    "list",
                    List.of(new BigDecimal(1), new BigDecimal(2), new BigDecimal(3)),
                    "objects",
                    List.of(object(10), object(20))));

    private static final Expression LOCAL = new Root("local");

    private final Random random;
    private final RandomStrings strings;

    public RandomExpressions(long seed) {
        random = new Random(seed);
        strings = new RandomStrings(random);
    }

    private static Map<String, Object> object(int a) {
        return new TreeMap<>(Map.of("a", new BigDecimal(a), "b-c", new BigDecimal(a + 1)));
    }

    public String string() {
        return strings.next();
    }

    /** A constant: null, boolean, number, string, list or object. */
    public Expression constant(int depth) {
        switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0:
                return Literal.NULL;
            case 1:
                return Literal.of(random.nextBoolean());
            case 2:
                return numberLiteral();
            case 6: {
                List<Expression> elements = new ArrayList<>();
                for (int n = random.nextInt(6); n > 0; n--) {
                    elements.add(constant(depth - 1));
                }
                return new Tuple(elements);
            }
            case 7: {
                List<Entry> entries = new ArrayList<>();
                for (int n = random.nextInt(6); n > 0; n--) {
                    String key = random.nextInt(3) == 0 ? strings.next() : "";
                    entries.add(Entry.of(
                            key + (key.isEmpty() ? "k" : "-") + "x".repeat(random.nextInt(9)) + n,
                            constant(depth - 1)));
                }
                return new ObjectConstructor(entries);
            }
            default:
                return heredocOrString();
        }
    }

    private Expression heredocOrString() {
        if (random.nextInt(3) > 0) {
            return Literal.of(strings.next());
        }
        Template.Style style = Template.Style.values()[random.nextInt(3)];
        String text = (random.nextInt(4) == 0 ? strings.next() : strings.lines()) + (random.nextInt(5) > 0 ? "\n" : "");
        return new Template(List.of(new Text(text)), style);
    }

    private Literal numberLiteral() {
        return switch (random.nextInt(5)) {
            case 0 -> Literal.of(random.nextLong());
            case 1 ->
                Literal.of(new BigDecimal(random.nextInt(2000) - 1000).scaleByPowerOfTen(random.nextInt(120) - 60));
            case 2 -> Literal.of(random.nextDouble());
            case 3 -> Literal.of(new BigDecimal(new java.math.BigInteger(500, random), random.nextInt(200)));
            default -> Literal.of(random.nextInt(200) - 100);
        };
    }

    /** Any expression; {@code bound} says whether {@code k} and {@code v} are bound to numbers. */
    public Expression any(int depth) {
        return switch (random.nextInt(5)) {
            case 0 -> number(depth, false);
            case 1 -> bool(depth, false);
            case 2 -> list(depth, false);
            case 3 -> object(depth, false);
            default -> template(depth, false);
        };
    }

    private Expression number(int depth, boolean bound) {
        if (depth <= 0) {
            return switch (random.nextInt(bound ? 4 : 3)) {
                case 0 -> LOCAL.attribute("n");
                case 3 -> new Root(random.nextBoolean() ? "k" : "v");
                default -> Literal.of(random.nextInt(20) - 10);
            };
        }
        int d = depth - 1;
        return switch (random.nextInt(11)) {
            case 0 -> new Unary(Unary.Operator.NEGATE, number(d, bound));
            case 1 -> new Binary(Operator.ADD, number(d, bound), number(d, bound));
            case 2 -> new Binary(Operator.SUBTRACT, number(d, bound), number(d, bound));
            case 3 -> new Binary(Operator.MULTIPLY, number(d, bound), number(d, bound));
            case 4 -> new Binary(Operator.DIVIDE, number(d, bound), Literal.of(1 << random.nextInt(4)));
            case 5 -> new Binary(Operator.MODULO, Literal.of(random.nextInt(50)), Literal.of(1 + random.nextInt(9)));
            case 6 -> new Conditional(bool(d, bound), number(d, bound), number(d, bound));
            case 7 -> new GetIndex(list(d, bound), Literal.of(random.nextInt(2)));
            case 8 -> new GetAttribute(object(d, bound), random.nextBoolean() ? "a" : "b-c");
            case 9 -> Call.of("length", list(d, bound));
            default -> new Call("max", List.of(number(d, bound), LOCAL.attribute("list")), true);
        };
    }

    private Expression bool(int depth, boolean bound) {
        if (depth <= 0) {
            return random.nextBoolean() ? LOCAL.attribute("t") : Literal.of(random.nextBoolean());
        }
        int d = depth - 1;
        Operator[] logic = {Operator.OR, Operator.AND, Operator.EQUAL, Operator.NOT_EQUAL};
        Operator[] order = {
            Operator.LESS,
            Operator.LESS_OR_EQUAL,
            Operator.GREATER,
            Operator.GREATER_OR_EQUAL,
            Operator.EQUAL,
            Operator.NOT_EQUAL
        };
        return switch (random.nextInt(4)) {
            case 0 -> new Unary(Unary.Operator.NOT, bool(d, bound));
            case 1 -> new Binary(logic[random.nextInt(4)], bool(d, bound), bool(d, bound));
            case 2 -> new Binary(order[random.nextInt(6)], number(d, bound), number(d, bound));
            default -> new Conditional(bool(d, bound), bool(d, bound), bool(d, bound));
        };
    }

    private Expression list(int depth, boolean bound) {
        if (depth <= 0) {
            return LOCAL.attribute("list");
        }
        int d = depth - 1;
        return switch (random.nextInt(6)) {
            case 0 -> new Tuple(List.of(number(d, bound), number(d, bound), number(d, bound)));
            case 1 -> Call.of("concat", list(d, bound), list(d, bound));
            case 2 ->
                new ForTuple("k", "v", list(d, bound), number(d, true), random.nextBoolean() ? bool(d, true) : null);
            case 3 -> new Splat(LOCAL.attribute("objects"), List.of(new Splat.Step.Name("b-c")), random.nextBoolean());
            case 4 ->
                new Splat(
                        new Tuple(List.of(object(d, bound), object(d, bound))),
                        List.of(new Splat.Step.Key(Literal.of("a"))),
                        true);
            default ->
                new Tuple(List.of(
                        new GetIndex(
                                new Splat(LOCAL.attribute("objects"), List.of(new Splat.Step.Name("a")), true),
                                Literal.of(0)),
                        number(d, bound)));
        };
    }

    private Expression object(int depth, boolean bound) {
        int d = depth - 1;
        if (depth <= 0) {
            return new GetIndex(LOCAL.attribute("objects"), Literal.of(random.nextInt(2)));
        }
        return switch (random.nextInt(4)) {
            case 0 ->
                Call.of("merge", object(d, bound), new ObjectConstructor(List.of(Entry.of("a", number(d, bound)))));
            case 1 ->
                new ForObject(
                        "i",
                        "o",
                        new ObjectConstructor(
                                List.of(Entry.of("a", number(d, bound)), Entry.of("b-c", number(d, bound)))),
                        new Root("i"),
                        new Binary(Operator.ADD, new Root("o"), number(d, bound)),
                        false,
                        random.nextInt(4) == 0 ? Literal.TRUE : null);
            default ->
                new ObjectConstructor(List.of(
                        Entry.of("a", number(d, bound)),
                        new Entry(
                                random.nextBoolean()
                                        ? Literal.of("b-c")
                                        : Template.quoted(new Text("b"), new Interpolation(Literal.of("-c"))),
                                number(d, bound)),
                        new Entry(Template.quoted(new Interpolation(LOCAL.attribute("s"))), number(d, bound)),
                        Entry.of(random.nextBoolean() ? "for" : "null", bool(d, bound))));
        };
    }

    private Template template(int depth, boolean bound) {
        Template.Style style = Template.Style.values()[random.nextInt(3)];
        List<TemplatePart> parts = new ArrayList<>(parts(depth, bound, style != Template.Style.QUOTED));
        if (style != Template.Style.QUOTED && random.nextInt(5) > 0) {
            parts.add(new Text("\n"));
        }
        parts.add(0, new Text("> "));
        return new Template(parts, style);
    }

    private List<TemplatePart> parts(int depth, boolean bound, boolean lines) {
        List<TemplatePart> parts = new ArrayList<>();
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            int d = depth - 1;
            parts.add(
                    switch (random.nextInt(depth > 0 ? 6 : 3)) {
                        case 3 ->
                            new Interpolation(
                                    positiveZero(number(d, bound)), random.nextInt(4) == 0, random.nextInt(4) == 0);
                        case 4 ->
                            new If(
                                    bool(d, bound),
                                    parts(d, bound, lines),
                                    random.nextBoolean() ? List.of() : parts(d, bound, lines),
                                    random.nextInt(3) == 0);
                        case 5 -> loop(d, bound, lines);
                        case 0 -> new Interpolation(depth > 0 ? template(d, bound) : positiveZero(number(0, bound)));
                        default -> new Text(lines && random.nextInt(4) > 0 ? strings.lines() : strings.next());
                    });
        }
        return parts;
    }

    private For loop(int depth, boolean bound, boolean lines) {
        boolean key = random.nextBoolean();
        List<TemplatePart> body = parts(depth, key || bound, lines);
        return new For(key ? "k" : "", "v", list(depth, bound), body, random.nextInt(3) == 0);
    }

    /** Terraform writes the zero of {@code 0 * -1} as {@code -0}, which a BigDecimal does not know. */
    private static Expression positiveZero(Expression number) {
        return number.equals(LOCAL.attribute("n")) ? number : new Binary(Operator.ADD, number, Literal.of(0));
    }
}
