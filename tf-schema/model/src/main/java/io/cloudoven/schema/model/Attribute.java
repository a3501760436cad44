package io.cloudoven.schema.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An argument or result of a block.
 *
 * <pre>{@code
 * Attribute name = Attribute.builder("name").type(Primitive.STRING).required().build();
 * }</pre>
 *
 * @param name the name in the configuration
 * @param type the type of its values; null where there is a nested type, and only there
 * @param nestedType the attributes of its value where that is an object described attribute by attribute
 * @param required whether a configuration has to set it
 * @param optional whether a configuration may set it
 * @param computed whether the provider sets it, always or where the configuration does not
 * @param sensitive whether the tools hide its value
 * @param writeOnly whether its value is never kept in plan or state
 * @param deprecated whether the provider advises against it
 * @param deprecationMessage what the provider advises instead, if it says so
 * @param description what the provider says about it; null where a document has neither text nor kind
 */
public record Attribute(
        String name,
        @Nullable TypeConstraint type,
        @Nullable NestedType nestedType,
        boolean required,
        boolean optional,
        boolean computed,
        boolean sensitive,
        boolean writeOnly,
        boolean deprecated,
        @Nullable String deprecationMessage,
        @Nullable Description description) {

    /** @throws SchemaException if the name is empty, or there is not exactly one of type and nested type */
    public Attribute {
        if (name.isEmpty()) {
            throw new SchemaException("an attribute has an empty name; give it one");
        }
        if ((type == null) == (nestedType == null)) {
            throw new SchemaException("attribute " + Quoted.text(name) + " has "
                    + (type == null ? "neither a type nor" : "a type and also")
                    + " a nested_type; give it one of them");
        }
    }

    /** An attribute to be filled in: no flags, described as {@link Description#NONE}. */
    public static AttributeBuilder builder(String name) {
        return new AttributeBuilder(name);
    }

    /** A builder that starts from this attribute. */
    public AttributeBuilder toBuilder() {
        return new AttributeBuilder(this);
    }

    /** Whether a configuration can set it: required or optional. */
    public boolean settable() {
        return required || optional;
    }

    /** This attribute without texts; flags, and the kind of the description, stay. */
    public Attribute withoutDescriptions() {
        NestedType bareNested = nestedType == null ? null : nestedType.withoutDescriptions();
        Description bareDescription = description == null ? null : description.withoutText();
        if (Objects.equals(bareNested, nestedType)
                && deprecationMessage == null
                && Objects.equals(bareDescription, description)) {
            return this;
        }
        return new Attribute(
                name,
                type,
                bareNested,
                required,
                optional,
                computed,
                sensitive,
                writeOnly,
                deprecated,
                null,
                bareDescription);
    }
}
