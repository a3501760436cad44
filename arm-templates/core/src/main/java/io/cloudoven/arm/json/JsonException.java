package io.cloudoven.arm.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.cloudoven.arm.ArmException;
import org.jspecify.annotations.Nullable;

/** A text is no JSON. The message says where and why, and shows nothing of the text: there may be a secret in it. */
public final class JsonException extends ArmException {
    private static final long serialVersionUID = 1;

    private final String problem;

    JsonException(String problem) {
        super("not JSON: " + problem);
        this.problem = problem;
    }

    static JsonException at(@Nullable JsonLocation place, String problem) {
        return new JsonException(
                place == null
                        ? problem
                        : "line " + place.getLineNr() + ", column " + place.getColumnNr() + ": " + problem);
    }

    /** In our own words and without a cause, since the parser's quote the text. */
    static JsonException of(JsonProcessingException notJson) {
        String problem = notJson instanceof StreamConstraintsException
                ? notJson.getOriginalMessage()
                : notJson instanceof JsonEOFException
                        ? "it is cut off there"
                        : "a character is missing, wrong or too many there";
        return at(notJson.getLocation(), problem);
    }

    /** Where and why, for messages that say in their own words what is no JSON: {@code line 2, column 1: …}. */
    public String problem() {
        return problem;
    }
}
