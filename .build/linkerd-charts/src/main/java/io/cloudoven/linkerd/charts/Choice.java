package io.cloudoven.linkerd.charts;

/**
 * A place that a condition of the template decides.
 *
 * @param condition a pipeline of Helm's template language
 * @param then what is there if it holds, or {@link #ABSENT}
 * @param otherwise what is there if not, or {@link #ABSENT}
 */
record Choice(String condition, Object then, Object otherwise) {

    /** Nothing: the key or the element is not written at all. */
    static final Object ABSENT = new Object() {
        @Override
        public String toString() {
            return "absent";
        }
    };

    static Choice only(String condition, Object then) {
        return new Choice(condition, then, ABSENT);
    }
}
