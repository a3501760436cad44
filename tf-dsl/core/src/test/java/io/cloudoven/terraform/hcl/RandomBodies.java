package io.cloudoven.terraform.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Random blocks within blocks, with what a parser makes of them: type, labels, then a list of bodies. */
public final class RandomBodies {
    private static final String[] NAMES = {
        "a", "name", "location", "é", "x-y_z", "for", "in", "null", "日本", "e\u0301a", "क्षि"
    };
    private static final String[] LABELS = {
        "a", "main", "b c", "", "é", "quo\"te\\", "tab\t", "日本", "\ud83d\ude00", "\u00a0", "a.b"
    };

    private final Random random;
    private final RandomExpressions expressions;

    public RandomBodies(long seed) {
        random = new Random(seed);
        expressions = new RandomExpressions(seed);
    }

    public Body body(int depth, Map<String, Object> expected) {
        Body.Builder body = Body.builder();
        List<String> names = new ArrayList<>();
        for (int n = random.nextInt(7); n > 0; n--) {
            String name = NAMES[random.nextInt(NAMES.length)] + (random.nextBoolean() ? n : "");
            switch (random.nextInt(depth > 0 ? 6 : 4)) {
                case 0 -> body.comment(expressions.string() + (random.nextBoolean() ? "\r\nnext" : ""));
                case 1, 2, 3 -> {
                    if (!names.contains(name)) {
                        names.add(name);
                        boolean plain = random.nextInt(3) > 0;
                        body.attribute(name, plain ? Literal.of("v" + n) : expressions.any(3));
                        if (plain) {
                            expected.put(name, "v" + n);
                        }
                    }
                }
                default -> block(body, "block" + random.nextInt(3), depth, expected);
            }
        }
        return body.build();
    }

    @SuppressWarnings("unchecked")
    private void block(Body.Builder body, String type, int depth, Map<String, Object> expected) {
        List<String> labels = new ArrayList<>();
        Map<String, Object> at = expected;
        String key = type;
        for (int n = type.charAt(5) - '0'; n > 0; n--) {
            labels.add(LABELS[random.nextInt(LABELS.length)]);
            at = (Map<String, Object>) at.computeIfAbsent(key, k -> new TreeMap<String, Object>());
            key = labels.get(labels.size() - 1);
        }
        Map<String, Object> inner = new TreeMap<>();
        ((List<Object>) at.computeIfAbsent(key, k -> new ArrayList<>())).add(inner);
        body.block(type, labels, body(depth - 1, inner));
    }
}
