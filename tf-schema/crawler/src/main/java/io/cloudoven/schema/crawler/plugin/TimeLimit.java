package io.cloudoven.schema.crawler.plugin;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import org.jspecify.annotations.Nullable;

/** Ends something that takes too long, from a thread of its own, and remembers what it was. Thread-safe. */
final class TimeLimit implements AutoCloseable {

    private final Timer timer;
    private final Runnable end;
    private volatile @Nullable String exceeded;

    TimeLimit(String name, Runnable end) {
        this.timer = new Timer(name, true);
        this.end = end;
    }

    /**
     * Starts a limit, until the result is closed.
     *
     * @param problem what to say if it is exceeded, such as {@code did not answer}
     */
    Running start(Duration limit, String problem) {
        TimerTask task = new TimerTask() {
            @Override
            public void run() {
                exceeded = problem + " within " + limit.toMillis() + " ms";
                end.run();
            }
        };
        timer.schedule(task, limit.toMillis());
        return task::cancel;
    }

    /** What took too long, if something did. */
    @Nullable
    String exceeded() {
        return exceeded;
    }

    @Override
    public void close() {
        timer.cancel();
    }

    /** A limit that is being kept. */
    interface Running extends AutoCloseable {
        @Override
        void close();
    }
}
