package io.cloudoven.schema.model.json;

import io.cloudoven.schema.model.DocumentPosition;

/**
 * Something in a document that was passed over.
 *
 * @param position where it is
 * @param message what it is and what became of it
 */
public record SchemaWarning(DocumentPosition position, String message) {

    /** Place and message. */
    @Override
    public String toString() {
        return position + ": " + message;
    }
}
