package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.ArmException;
import io.cloudoven.arm.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The functions that encode strings, but for those of addresses.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string">String
 *     functions</a>
 */
final class EncodingFunctions {
    private static final String PLAIN_DATA = "data:text/plain;charset=utf8;base64,";

    private EncodingFunctions() {}

    /** The function of a name in lower case. */
    static @Nullable Function named(String name) {
        return switch (name) {
            case "base64" ->
                invocation -> encode(Arguments.exactly(1, invocation).text(0));
            case "base64tostring" -> invocation -> decode(Arguments.exactly(1, invocation), 0);
            case "base64tojson" -> EncodingFunctions::base64ToJson;
            case "datauri" ->
                invocation ->
                        PLAIN_DATA + encode(Arguments.exactly(1, invocation).text(0));
            case "datauritostring" -> EncodingFunctions::dataUriToString;
            default -> null;
        };
    }

    private static String encode(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(Arguments arguments, int index) {
        return decode(arguments, arguments.text(index));
    }

    /** As .NET decodes: white space is skipped, and nothing else forgiven. */
    private static String decode(Arguments arguments, String encoded) {
        StringBuilder figures = new StringBuilder(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
                figures.append(c);
            }
        }
        try {
            if (figures.length() % 4 == 0) {
                return new String(Base64.getDecoder().decode(figures.toString()), StandardCharsets.UTF_8);
            }
        } catch (IllegalArgumentException broken) {
            // Said below in our own words.
        }
        throw arguments.bad(0, "it is not base 64");
    }

    private static @Nullable Object base64ToJson(Invocation invocation) {
        Arguments arguments = Arguments.exactly(1, invocation);
        String text = decode(arguments, 0);
        try {
            return Json.readLenient(text);
        } catch (ArmException notJson) {
            throw arguments.bad(0, "what it encodes is " + notJson.getMessage());
        }
    }

    private static Object dataUriToString(Invocation invocation) {
        Arguments arguments = Arguments.exactly(1, invocation);
        String data = arguments.text(0);
        int comma = data.indexOf(',');
        if (!data.regionMatches(true, 0, "data:", 0, 5) || comma < 0) {
            throw arguments.bad(0, "it is no data URI, which begins with 'data:' and has a comma");
        }
        String content = data.substring(comma + 1);
        return data.substring(0, comma).endsWith(";base64")
                ? decode(arguments, content)
                : PercentEncoding.decode(content);
    }
}
