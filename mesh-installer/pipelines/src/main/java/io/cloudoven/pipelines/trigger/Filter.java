package io.cloudoven.pipelines.trigger;

import io.cloudoven.pipelines.element.Element;
import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.element.Problems;
import java.util.List;
import java.util.regex.Pattern;

/** Which branches, tags or paths count: included ones, less excluded ones; {@code *} stands for any part. */
public final class Filter extends Element<Filter> {
    private static final Fields EMPTY = Fields.ordered("include", "exclude");
    private static final Pattern ALLOWED = Pattern.compile("[^/~^: \\[\\]\\\\]+(/[^/~^: \\[\\]\\\\]+)*");

    private Filter(Fields fields) {
        super(fields);
    }

    @Override
    protected Filter with(Fields fields) {
        return new Filter(fields);
    }

    /** Everything counts. */
    public static Filter all() {
        return new Filter(EMPTY);
    }

    /** Only these count. */
    public static Filter of(String... include) {
        return all().include(include);
    }

    /** Only what is so counts. */
    public Filter include(String... patterns) {
        return add("include", (Object[]) patterns);
    }

    /** What is so does not count. */
    public Filter exclude(String... patterns) {
        return add("exclude", (Object[]) patterns);
    }

    /** The included ones, when nothing is excluded. */
    List<?> includedOnly() {
        return fields().has("exclude") ? List.of() : fields().list("include");
    }

    @Override
    protected void check(Problems problems) {
        for (String name : List.of("include", "exclude")) {
            List<?> patterns = fields().list(name);
            for (int i = 0; i < patterns.size(); i++) {
                String pattern = (String) patterns.get(i);
                if (!ALLOWED.matcher(pattern).matches()) {
                    problems.at(name)
                            .at(i)
                            .add("'" + pattern + "' matches nothing; leave out slashes at the ends,"
                                    + " spaces and any of ~ ^ : [ ] \\");
                }
            }
        }
    }
}
