package io.cloudoven.pipelines.trigger;

import io.cloudoven.pipelines.element.Element;
import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.element.Problems;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * When the clock starts a pipeline.
 *
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/schedules-cron">schedules.cron</a>
 */
public final class Schedule extends Element<Schedule> {
    private static final Fields EMPTY = Fields.ordered("cron", "displayName", "branches", "batch", "always");
    private static final Pattern CRON =
            Pattern.compile("[0-9*,/-]+ +[0-9*,/-]+ +[0-9*,/-]+ +[A-Za-z0-9*,/-]+ +[A-Za-z0-9*,/-]+");

    private Schedule(Fields fields) {
        super(fields);
    }

    @Override
    protected Schedule with(Fields fields) {
        return new Schedule(fields);
    }

    /**
     * At these times.
     *
     * @param expression minute, hour, day of the month, month and day of the week, in UTC: {@code 0 3 * * Mon-Fri}
     * @param branches of which branches; {@code *} stands for any part
     */
    public static Schedule cron(String expression, String... branches) {
        return new Schedule(EMPTY.with("cron", expression).with("branches", Filter.of(branches)));
    }

    /** What it is called. */
    public Schedule displayName(String text) {
        return set("displayName", text);
    }

    /** Of which branches. */
    public Schedule branches(UnaryOperator<Filter> filter) {
        return set("branches", filter.apply(fields().get("branches") instanceof Filter now ? now : Filter.all()));
    }

    /** Also when nothing has changed since the last run that succeeded. */
    public Schedule always() {
        return set("always", true);
    }

    /** Not while an earlier run is going on. */
    public Schedule batch() {
        return set("batch", true);
    }

    @Override
    protected void check(Problems problems) {
        if (!CRON.matcher(fields().text("cron").strip()).matches()) {
            problems.at("cron")
                    .add("'" + fields().text("cron")
                            + "' is no time; give minute, hour, day, month and day of the week: 0 3 * * Mon-Fri");
        }
    }
}
