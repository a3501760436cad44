package io.cloudoven.schema.crawler.plugin.reply;

import io.cloudoven.schema.model.Identity;
import io.cloudoven.schema.model.IdentityAttribute;
import io.cloudoven.schema.model.TypeConstraint;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the message {@code ResourceIdentitySchema}. */
final class IdentityReader {

    private final TypeNotation types;

    IdentityReader(TypeNotation types) {
        this.types = types;
    }

    Identity identity(String name, Fields fields) throws MalformedReplyException {
        long version = 0;
        Map<String, IdentityAttribute> attributes = new LinkedHashMap<>();
        while (fields.next()) {
            switch (fields.number()) {
                case 1 -> version = fields.integer();
                case 2 -> {
                    IdentityAttribute attribute = attribute(fields.message());
                    attributes.put(attribute.name(), attribute);
                }
                default -> {}
            }
        }
        return new Identity(name, version, attributes);
    }

    private IdentityAttribute attribute(Fields fields) throws MalformedReplyException {
        String name = "";
        TypeConstraint type = null;
        boolean required = false;
        boolean optional = false;
        String description = null;
        while (fields.next()) {
            switch (fields.number()) {
                case 1 -> name = fields.text();
                case 2 -> type = types.read(fields.text());
                case 3 -> required = fields.flag();
                case 4 -> optional = fields.flag();
                case 5 -> description = fields.text();
                default -> {}
            }
        }
        if (type == null) {
            throw new MalformedReplyException("identity attribute " + name + " has no type");
        }
        return new IdentityAttribute(name, type, required, optional, description);
    }
}
