package io.cloudoven.terraform.codegen.plan;

import io.cloudoven.schema.model.SchemaKind;

/** What a generated class stands for; decides its package and the end of its name. */
public enum ClassRole {
    RESOURCE(SchemaKind.RESOURCE, "", "", "resource"),
    DATA_SOURCE(SchemaKind.DATA_SOURCE, ".data", "Data", "data source"),
    EPHEMERAL_RESOURCE(SchemaKind.EPHEMERAL_RESOURCE, ".ephemeral", "Ephemeral", "ephemeral resource"),
    PROVIDER(SchemaKind.PROVIDER, "", "", "provider"),
    /** A nested block or object; {@link #kind()} has no meaning. */
    NESTED(SchemaKind.RESOURCE, ".block", "", "nested block");

    private final SchemaKind kind;
    private final String subpackage;
    private final String suffix;
    private final String label;

    ClassRole(SchemaKind kind, String subpackage, String suffix, String label) {
        this.kind = kind;
        this.subpackage = subpackage;
        this.suffix = suffix;
        this.label = label;
    }

    /** The kind of schema such classes are made of. */
    public SchemaKind kind() {
        return kind;
    }

    /** What the role is called in texts. */
    public String label() {
        return label;
    }

    String packageIn(String packageName) {
        return packageName + subpackage;
    }

    String suffix() {
        return suffix;
    }
}
