package io.cloudoven.schema.cli;

import io.cloudoven.schema.crawler.job.CrawlListener;
import io.cloudoven.schema.crawler.job.CrawlProgress;
import io.cloudoven.schema.crawler.job.CrawlStep;
import io.cloudoven.schema.model.ProviderAddress;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Shows how a crawl goes on: one line, rewritten in place, on a terminal; elsewhere a line for each step. Thread-safe.
 *
 * <pre>azurerm downloading [########            ] 41 % 31.2 of 75.8 MB, 12.1 MB/s, 4 s left | time asking</pre>
 */
final class ConsoleBar implements CrawlListener, AutoCloseable {
    private static final int CELLS = 20;
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter out;
    private final boolean terminal;
    private final boolean silent;
    private final Map<ProviderAddress, CrawlProgress> current = new LinkedHashMap<>();

    private ConsoleBar(PrintWriter out, boolean terminal, boolean silent) {
        this.out = out;
        this.terminal = terminal;
        this.silent = silent;
    }

    static ConsoleBar on(PrintWriter out) {
        return new ConsoleBar(out, System.console() != null, false);
    }

    static ConsoleBar silent() {
        return new ConsoleBar(new PrintWriter(System.err, true), false, true);
    }

    @Override
    public synchronized void progressed(CrawlProgress progress) {
        if (silent) {
            return;
        }
        CrawlProgress before = current.put(progress.provider(), progress);
        if (terminal) {
            out.print(ERASE + line());
            out.flush();
        } else if (before == null || before.step() != progress.step()) {
            out.println(text(progress));
            out.flush();
        }
    }

    /** Wipes the line, so that what follows begins where it did. */
    @Override
    public synchronized void close() {
        if (terminal && !silent && !current.isEmpty()) {
            out.print(ERASE);
            out.flush();
        }
    }

    private String line() {
        StringBuilder line = new StringBuilder();
        for (CrawlProgress progress : current.values()) {
            if (progress.step() != CrawlStep.DONE) {
                line.append(line.isEmpty() ? "" : " | ").append(text(progress));
            }
        }
        return line.toString();
    }

    private static String text(CrawlProgress progress) {
        StringBuilder text = new StringBuilder(progress.provider().type())
                .append(' ')
                .append(progress.step().label());
        Long total = progress.total();
        boolean bytes = progress.step() == CrawlStep.DOWNLOAD;
        if (total != null && total > 0) {
            int share = (int) (100 * progress.done() / total);
            text.append(" [").append("#".repeat(CELLS * share / 100)).append(" ".repeat(CELLS - CELLS * share / 100));
            text.append("] ").append(share).append(" %");
        }
        if (progress.done() > 0) {
            text.append(' ').append(bytes ? megabytes(progress.done()) + " MB" : progress.done() + " pages");
            text.append(", ")
                    .append(
                            bytes
                                    ? megabytes((long) progress.perSecond()) + " MB/s"
                                    : (long) progress.perSecond() + "/s");
        }
        progress.remaining()
                .ifPresent(left -> text.append(", ").append(left.toSeconds()).append(" s left"));
        return text.toString();
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
    }
}
