package io.cloudoven.schema.crawler.plugin.reply;

import io.cloudoven.schema.model.Function;
import io.cloudoven.schema.model.Parameter;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the message {@code Function}. Texts that are not there are empty, as the tools print them. */
final class FunctionReader {

    private final TypeNotation types;

    FunctionReader(TypeNotation types) {
        this.types = types;
    }

    Function function(String name, Fields fields) throws MalformedReplyException {
        List<Parameter> parameters = new ArrayList<>();
        Parameter variadic = null;
        TypeConstraint returned = null;
        String summary = "";
        String description = "";
        String deprecation = null;
        while (fields.next()) {
            switch (fields.number()) {
                case 1 -> parameters.add(parameter(fields.message()));
                case 2 -> variadic = parameter(fields.message());
                case 3 -> returned = returned(fields.message());
                case 4 -> summary = fields.text();
                case 5 -> description = fields.text();
                case 7 -> deprecation = fields.text();
                default -> {}
            }
        }
        return new Function(
                name, description, summary, deprecation, parameters, variadic, typed(returned, "function " + name));
    }

    private Parameter parameter(Fields fields) throws MalformedReplyException {
        String name = "";
        TypeConstraint type = null;
        boolean nullable = false;
        String description = "";
        while (fields.next()) {
            switch (fields.number()) {
                case 1 -> name = fields.text();
                case 2 -> type = types.read(fields.text());
                case 3 -> nullable = fields.flag();
                case 5 -> description = fields.text();
                default -> {}
            }
        }
        return new Parameter(name, typed(type, "parameter " + name), nullable, description);
    }

    private @Nullable TypeConstraint returned(Fields fields) throws MalformedReplyException {
        TypeConstraint type = null;
        while (fields.next()) {
            if (fields.number() == 1) {
                type = types.read(fields.text());
            }
        }
        return type;
    }

    private static TypeConstraint typed(@Nullable TypeConstraint type, String what) throws MalformedReplyException {
        if (type == null) {
            throw new MalformedReplyException(what + " has no type");
        }
        return type;
    }
}
