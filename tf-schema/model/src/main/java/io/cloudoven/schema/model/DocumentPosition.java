package io.cloudoven.schema.model;

/**
 * A place in a JSON document.
 *
 * @param source the file or other name of the document
 * @param line the line, from 1
 * @param column the column, from 1
 * @param offset bytes from the start of the (uncompressed) document where it was read as bytes, otherwise characters
 * @param path the JSON pointer (RFC 6901) of the value being read, empty for the document itself
 */
public record DocumentPosition(String source, int line, int column, long offset, String path) {

    /** Such as {@code azurerm.json, line 3, column 14 (offset 93), at /provider_schemas}. */
    @Override
    public String toString() {
        return source + ", line " + line + ", column " + column + " (offset " + offset + ")"
                + (path.isEmpty() ? "" : ", at " + path);
    }
}
