package io.cloudoven.schema.crawler.plugin.reply;

import io.cloudoven.schema.crawler.plugin.diagnostic.AttributePath;
import io.cloudoven.schema.crawler.plugin.diagnostic.Diagnostic;
import io.cloudoven.schema.crawler.plugin.diagnostic.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the messages {@code Diagnostic} and {@code AttributePath}. */
public final class DiagnosticReader {

    private static final int WARNING = 2;

    private DiagnosticReader() {}

    /** The diagnostics in a reply that has them in the field of that number. */
    public static List<Diagnostic> read(byte[] reply, int number) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Fields fields = new Fields(reply);
        while (fields.next()) {
            if (fields.number() == number) {
                diagnostics.add(diagnostic(fields.message()));
            }
        }
        return List.copyOf(diagnostics);
    }

    static Diagnostic diagnostic(Fields fields) throws MalformedReplyException {
        Severity severity = Severity.ERROR; // also where none is given: better heard than missed
        String summary = "";
        String detail = "";
        AttributePath path = AttributePath.ROOT;
        while (fields.next()) {
            switch (fields.number()) {
                case 1 -> severity = fields.integer() == WARNING ? Severity.WARNING : Severity.ERROR;
                case 2 -> summary = fields.text();
                case 3 -> detail = fields.text();
                case 4 -> path = path(fields.message());
                default -> {}
            }
        }
        return new Diagnostic(severity, summary, detail, path);
    }

    private static AttributePath path(Fields fields) throws MalformedReplyException {
        List<AttributePath.Step> steps = new ArrayList<>();
        while (fields.next()) {
            if (fields.number() == 1) {
                step(fields.message(), steps);
            }
        }
        return new AttributePath(steps);
    }

    private static void step(Fields fields, List<AttributePath.Step> steps) throws MalformedReplyException {
        while (fields.next()) {
            switch (fields.number()) {
                case 1 -> steps.add(new AttributePath.Name(fields.text()));
                case 2 -> steps.add(new AttributePath.Key(fields.text()));
                case 3 -> steps.add(new AttributePath.Index(fields.integer()));
                default -> {}
            }
        }
    }
}
