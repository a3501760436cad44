package io.cloudoven.linkerd.charts;

/**
 * A value that the template computes.
 *
 * @param pipeline one of Helm's template language, which writes YAML in flow style
 */
record Action(String pipeline) {

    private static final char OPEN = '\u0001';
    private static final char CLOSE = '\u0002';

    /** An action within a text, where {@link TemplateWriter} finds it again; it quotes with backquotes. */
    static String within(String pipeline) {
        return OPEN + pipeline + CLOSE;
    }

    /** The text of a JSON string whose actions are marked, as the template has it. */
    static String unmarked(String json) {
        return json.replace("{{", "{{ \"{{\" }}").replace("\\u0001", "{{ ").replace("\\u0002", " }}");
    }
}
