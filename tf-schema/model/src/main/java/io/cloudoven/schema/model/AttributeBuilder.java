package io.cloudoven.schema.model;

import org.jspecify.annotations.Nullable;

/** An attribute being filled in. Not thread-safe. */
public final class AttributeBuilder {

    private final String name;
    private @Nullable TypeConstraint type;
    private @Nullable NestedType nestedType;
    private boolean required;
    private boolean optional;
    private boolean computed;
    private boolean sensitive;
    private boolean writeOnly;
    private boolean deprecated;
    private @Nullable String deprecationMessage;
    private @Nullable Description description = Description.NONE;

    AttributeBuilder(String name) {
        this.name = name;
    }

    AttributeBuilder(Attribute attribute) {
        name = attribute.name();
        type = attribute.type();
        nestedType = attribute.nestedType();
        required = attribute.required();
        optional = attribute.optional();
        computed = attribute.computed();
        sensitive = attribute.sensitive();
        writeOnly = attribute.writeOnly();
        deprecated = attribute.deprecated();
        deprecationMessage = attribute.deprecationMessage();
        description = attribute.description();
    }

    /** The type of its values; takes the place of a nested type. */
    public AttributeBuilder type(TypeConstraint type) {
        this.type = type;
        this.nestedType = null;
        return this;
    }

    /** The attributes of its value; takes the place of a type. */
    public AttributeBuilder nestedType(NestedType nestedType) {
        this.nestedType = nestedType;
        this.type = null;
        return this;
    }

    /** Both as they are, so that {@link #build()} refuses both or neither. */
    public AttributeBuilder types(@Nullable TypeConstraint type, @Nullable NestedType nestedType) {
        this.type = type;
        this.nestedType = nestedType;
        return this;
    }

    /** A configuration has to set it. */
    public AttributeBuilder required() {
        return required(true);
    }

    /** Whether a configuration has to set it. Default: false. */
    public AttributeBuilder required(boolean required) {
        this.required = required;
        return this;
    }

    /** A configuration may set it. */
    public AttributeBuilder optional() {
        return optional(true);
    }

    /** Whether a configuration may set it. Default: false. */
    public AttributeBuilder optional(boolean optional) {
        this.optional = optional;
        return this;
    }

    /** The provider sets it. */
    public AttributeBuilder computed() {
        return computed(true);
    }

    /** Whether the provider sets it. Default: false. */
    public AttributeBuilder computed(boolean computed) {
        this.computed = computed;
        return this;
    }

    /** Whether the tools hide its value. Default: false. */
    public AttributeBuilder sensitive(boolean sensitive) {
        this.sensitive = sensitive;
        return this;
    }

    /** Whether its value is never kept. Default: false. */
    public AttributeBuilder writeOnly(boolean writeOnly) {
        this.writeOnly = writeOnly;
        return this;
    }

    /** Whether the provider advises against it. Default: false. */
    public AttributeBuilder deprecated(boolean deprecated) {
        this.deprecated = deprecated;
        return this;
    }

    /** What the provider advises instead. Default: none. */
    public AttributeBuilder deprecationMessage(@Nullable String deprecationMessage) {
        this.deprecationMessage = deprecationMessage;
        return this;
    }

    /** What the provider says about it. Default: {@link Description#NONE}. */
    public AttributeBuilder description(@Nullable Description description) {
        this.description = description;
        return this;
    }

    /**
     * The attribute.
     *
     * @throws SchemaException if the name is empty, or there is neither a type nor a nested type
     */
    public Attribute build() {
        return new Attribute(
                name,
                type,
                nestedType,
                required,
                optional,
                computed,
                sensitive,
                writeOnly,
                deprecated,
                deprecationMessage,
                description);
    }
}
