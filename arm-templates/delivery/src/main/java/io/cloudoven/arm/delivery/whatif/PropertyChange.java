package io.cloudoven.arm.delivery.whatif;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a property.
 *
 * @param path such as {@code properties.hardwareProfile.vmSize}; in an array an index
 * @param type what would become of it
 * @param before its JSON value now; null if it has none
 * @param after its JSON value then; null if it has none
 * @param children what would change in an array or an object
 */
public record PropertyChange(
        String path,
        Type type,
        @Nullable Object before,
        @Nullable Object after,
        List<PropertyChange> children) {

    /** A change with an immutable list of children. */
    public PropertyChange {
        children = List.copyOf(children);
    }

    /** What would become of a property. */
    public enum Type {
        /** It would be set. */
        CREATE('+'),
        /** It would have another value. */
        MODIFY('~'),
        /** It would be gone. */
        DELETE('-'),
        /** Elements of the array would change. */
        ARRAY('~'),
        /** It would have no effect, such as a property that is read only. */
        NO_EFFECT('x');

        private final char sign;

        Type(char sign) {
            this.sign = sign;
        }

        /** What stands before it in the text. */
        public char sign() {
            return sign;
        }
    }
}
