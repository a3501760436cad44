package io.cloudoven.schema.model;

import java.util.Arrays;
import java.util.Optional;

/** What a schema is the schema of. */
public enum SchemaKind {
    /** The provider's own configuration. */
    PROVIDER("provider", "provider", "provider"),
    /** A managed resource: {@code resource} blocks. */
    RESOURCE("resource", "resources", "resource_schemas"),
    /** A data source: {@code data} blocks. */
    DATA_SOURCE("data-source", "data-sources", "data_source_schemas"),
    /** An ephemeral resource: {@code ephemeral} blocks. */
    EPHEMERAL_RESOURCE("ephemeral-resource", "ephemeral-resources", "ephemeral_resource_schemas"),
    /** A list resource: {@code list} blocks of a query. Terraform only. */
    LIST_RESOURCE("list-resource", "list-resources", "list_resource_schemas"),
    /** An action: {@code action} blocks. Terraform only. */
    ACTION("action", "actions", "action_schemas"),
    /** A state store: {@code state_store} blocks. Terraform only. */
    STATE_STORE("state-store", "state-stores", "state_store_schemas");

    private final String keyword;
    private final String folder;
    private final String jsonKey;

    SchemaKind(String keyword, String folder, String jsonKey) {
        this.keyword = keyword;
        this.folder = folder;
        this.jsonKey = jsonKey;
    }

    /** The kind in our own documents and on command lines, such as {@code data-source}. */
    public String keyword() {
        return keyword;
    }

    /** The folder documents of this kind are kept in, such as {@code data-sources}. */
    public String folder() {
        return folder;
    }

    /** The key of these schemas in a {@code providers schema -json} document, such as {@code data_source_schemas}. */
    public String jsonKey() {
        return jsonKey;
    }

    /** The kind with that keyword. */
    public static Optional<SchemaKind> ofKeyword(String keyword) {
        return Arrays.stream(values())
                .filter(kind -> kind.keyword.equals(keyword))
                .findFirst();
    }

    /** The kind with that folder. */
    public static Optional<SchemaKind> ofFolder(String folder) {
        return Arrays.stream(values())
                .filter(kind -> kind.folder.equals(folder))
                .findFirst();
    }

    /** The kind with that key. */
    public static Optional<SchemaKind> ofJsonKey(String jsonKey) {
        return Arrays.stream(values())
                .filter(kind -> kind.jsonKey.equals(jsonKey))
                .findFirst();
    }
}
