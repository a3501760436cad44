package io.cloudoven.schema.crawler.docs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.cloudoven.schema.crawler.CrawlException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;

/** Writes a report as JSON, a line each definition. */
final class ReportJson {

    private ReportJson() {}

    static String of(CrawlReport report) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("provider", report.provider().toString());
            json.writeStringField("version", report.version());
            json.writeNumberField("total", report.total());
            json.writeNumberField("matched", report.matched());
            json.writeArrayFieldStart("definitions");
            for (DefinitionCoverage definition : report.definitions()) {
                json.writeRaw('\n');
                write(definition, json);
            }
            json.writeEndArray();
            array("unusedPages", report.unusedPages(), json);
            array("problems", report.problems(), json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new CrawlException("writing the report of " + report.provider() + " as JSON failed (" + e + ")", e);
        }
        return out + "\n";
    }

    private static void write(DefinitionCoverage definition, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("definition", definition.key().toString());
        json.writeStringField("page", definition.page());
        json.writeNumberField("total", definition.total());
        json.writeNumberField("matched", definition.matched());
        json.writeNumberField("fromOtherPages", definition.fromOtherPages());
        array("missing", definition.missing(), json);
        array("unknown", definition.unknown(), json);
        json.writeEndObject();
    }

    private static void array(String name, Collection<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
