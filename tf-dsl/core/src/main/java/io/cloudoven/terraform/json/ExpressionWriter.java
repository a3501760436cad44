package io.cloudoven.terraform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.ObjectConstructor;
import io.cloudoven.terraform.hcl.ObjectConstructor.Entry;
import io.cloudoven.terraform.hcl.Template;
import io.cloudoven.terraform.hcl.TemplatePart;
import io.cloudoven.terraform.hcl.Tuple;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes expressions as JSON values: constants as they are, all else as strings Terraform evaluates. */
final class ExpressionWriter {
    private static final int MAX_DEPTH = 500;

    private final JsonGenerator json;
    private int depth;

    ExpressionWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Expression expression, Meaning meaning) throws IOException {
        if (++depth > MAX_DEPTH) {
            throw new IllegalArgumentException("the expression is nested more than " + MAX_DEPTH
                    + " levels deep; give parts of it names with locals");
        }
        if (expression instanceof Tuple tuple) {
            json.writeStartArray();
            for (Expression element : tuple.elements()) {
                write(element, meaning);
            }
            json.writeEndArray();
        } else if (expression instanceof ObjectConstructor object && distinct(object)) {
            object(object, meaning);
        } else if (expression instanceof Literal literal) {
            literal(literal, meaning);
        } else {
            json.writeString(text(expression, meaning));
        }
        depth--;
    }

    private void object(ObjectConstructor object, Meaning meaning) throws IOException {
        json.writeStartObject();
        for (Entry entry : object.entries()) {
            json.writeFieldName(text(entry.key(), meaning));
            // The values of required_providers are characters, but one of them is a list of references.
            boolean aliases = meaning == Meaning.CHARACTERS && key(entry).equals("configuration_aliases");
            write(entry.value(), aliases ? Meaning.EXPRESSION : meaning);
        }
        json.writeEndObject();
    }

    private void literal(Literal literal, Meaning meaning) throws IOException {
        Object value = literal.value();
        if (value instanceof String) {
            json.writeString(text(literal, meaning));
        } else if (value instanceof Number) {
            json.writeNumber(literal.toInlineHcl());
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeNull();
        }
    }

    private static String text(Expression expression, Meaning meaning) {
        if (meaning == Meaning.TEMPLATE) {
            return expression.toTemplate();
        }
        String characters = characters(expression);
        if (characters != null) {
            return characters;
        }
        return meaning == Meaning.EXPRESSION ? expression.toInlineHcl() : expression.toTemplate();
    }

    /** The characters of a string without interpolation; null for anything else. */
    private static @Nullable String characters(Expression expression) {
        if (expression instanceof Literal literal) {
            return literal.value() instanceof String text ? text : null;
        }
        if (!(expression instanceof Template template)) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (TemplatePart part : template.parts()) {
            if (!(part instanceof TemplatePart.Text piece)) {
                return null;
            }
            text.append(piece.text());
        }
        return text.toString();
    }

    private static String key(Entry entry) {
        return entry.key() instanceof Literal literal && literal.value() instanceof String text ? text : "";
    }

    /** Whether no constant key comes twice: HCL takes the last of them, the JSON syntax none. */
    private static boolean distinct(ObjectConstructor object) {
        Set<String> keys = new HashSet<>();
        for (Entry entry : object.entries()) {
            if (!keys.add(entry.key().toTemplate())) {
                return false;
            }
        }
        return true;
    }
}
