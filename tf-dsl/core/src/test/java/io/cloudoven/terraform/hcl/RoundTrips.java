package io.cloudoven.terraform.hcl;

import io.cloudoven.terraform.hcl.TemplatePart.Text;
import io.cloudoven.terraform.tools.RealEvaluation;
import io.cloudoven.terraform.tools.RealEvaluation.Case;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Batches of random trees with their values, sent through the real tools. */
final class RoundTrips {
    private static final int BATCH = 5_000;
    private static final int DEPTH = 4;

    /**
     * What Go's golang.org/x/text composes though Unicode does not, U+300E6 U+0301 to U+01FD for one: it looks at 16
     * bits of each character. No configuration can hold such a string.
     */
    private static final Pattern MISCOMPOSED = Pattern.compile("[\\x{10000}-\\x{10ffff}]\\p{M}");

    private final RealEvaluation real;
    private final RandomExpressions random;
    private final Evaluator evaluator = new Evaluator(RandomExpressions.NAMES);

    RoundTrips(Path directory, long seed) {
        real = new RealEvaluation(directory, RandomExpressions.NAMES);
        random = new RandomExpressions(seed);
    }

    int checked() {
        return real.checked();
    }

    RoundTrips strings(int count) throws IOException {
        return run(
                count,
                i -> i % 2 == 0
                        ? Literal.of(random.string())
                        : new Template(List.of(new Text(random.string() + "\n")), Template.Style.values()[i % 3]));
    }

    RoundTrips constants(int count) throws IOException {
        return run(count, i -> random.constant(3));
    }

    RoundTrips expressions(int count) throws IOException {
        return run(count, i -> random.any(1 + i % DEPTH));
    }

    /** Trees of the caller's. */
    RoundTrips trees(List<? extends Expression> trees) throws IOException {
        return run(trees.size(), trees::get);
    }

    private RoundTrips run(int count, IntFunction<Expression> source) throws IOException {
        List<Case> batch = new ArrayList<>();
        for (int i = 0; i < count; ) {
            Expression expression = source.apply(i);
            Object expected;
            try {
                expected = evaluator.value(expression);
            } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
                continue; // an index beyond a list, a key twice: not an expression with a value
            }
            if (MISCOMPOSED.matcher(String.valueOf(expected)).find()) {
                continue;
            }
            batch.add(new Case(expression, expected));
            if (++i == count || batch.size() == BATCH) {
                real.check(batch);
                batch.clear();
            }
        }
        return this;
    }
}
