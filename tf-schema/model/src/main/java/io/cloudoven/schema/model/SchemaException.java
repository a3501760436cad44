package io.cloudoven.schema.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A schema, or a document or catalog that should hold one, cannot be used.
 *
 * <p>The message says what was found, where, and what to do. Nothing is returned in part: the call that threw has no
 * result.
 */
public class SchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final transient @Nullable DocumentPosition position;

    /** A problem that belongs to no place in a document. */
    public SchemaException(String problem) {
        this(problem, null, null);
    }

    /** A problem with a cause that belongs to no place in a document. */
    public SchemaException(String problem, @Nullable Throwable cause) {
        this(problem, null, cause);
    }

    /** A problem at a place in a document. */
    public SchemaException(String problem, @Nullable DocumentPosition position, @Nullable Throwable cause) {
        super(position == null ? problem : position + ": " + problem, cause);
        this.problem = problem;
        this.position = position;
    }

    /** What is wrong and what to do about it, without the place. */
    public String problem() {
        return problem;
    }

    /** The place in the document, where there is one. */
    public Optional<DocumentPosition> position() {
        return Optional.ofNullable(position);
    }
}
