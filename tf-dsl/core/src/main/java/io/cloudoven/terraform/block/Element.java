package io.cloudoven.terraform.block;

/**
 * Something that stands at the top of a configuration: a resource, data source, provider, variable, output, …
 *
 * <p>Implemented by this library and by generated classes, not by users.
 */
public interface Element {

    /** What this element adds to a configuration. */
    Declaration asDeclaration();
}
