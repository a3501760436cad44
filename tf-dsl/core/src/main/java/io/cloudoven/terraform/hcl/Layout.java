package io.cloudoven.terraform.hcl;

/** How an expression is being written: over as many lines as it takes, on one line, or on one line as a trial. */
final class Layout {

    /** The width within which lists, calls and the like stay on one line. */
    static final int WIDTH = 100;

    /** Nesting beyond which an expression is refused rather than overflow the stack. */
    static final int MAX_DEPTH = 500;

    /** What may break a line. */
    enum Mode {
        /** Everything that is better on several lines. */
        OPEN,
        /** Nothing; an object or heredoc ends the trial. */
        TRIAL,
        /** Nothing; a heredoc ends the trial, an object is written on the line. */
        INLINE,
        /** Nothing; whatever it is has to stand on the line. */
        FLAT
    }

    private final TokenWriter out;
    private Mode mode;
    private boolean trying;
    private boolean failed;
    private int depth;

    Layout(TokenWriter out, Mode mode) {
        this.out = out;
        this.mode = mode;
    }

    Mode mode() {
        return mode;
    }

    boolean open() {
        return mode == Mode.OPEN;
    }

    /** Changes the mode and returns the one before, for {@link #leave}. */
    Mode enter(Mode next) {
        Mode previous = mode;
        mode = next;
        return previous;
    }

    void leave(Mode previous) {
        mode = previous;
    }

    /** Begins to write on one line what may turn out not to fit; only when {@link #open()}. */
    void beginTrial() {
        mode = Mode.TRIAL;
        trying = true;
        failed = false;
    }

    /** Ends the trial; whether everything is written and fits. */
    boolean endTrial() {
        boolean fits = !failed && out.width() <= WIDTH;
        mode = Mode.OPEN;
        trying = false;
        failed = false;
        return fits;
    }

    /** Whether the rest of a trial is not worth writing. */
    boolean stopped() {
        if (trying && !failed) {
            failed = out.width() > WIDTH;
        }
        return failed;
    }

    /** Whether a text of {@code length} cannot fit in the trial. */
    boolean stopped(int length) {
        if (trying && !failed) {
            failed = out.width() + length > WIDTH;
        }
        return failed;
    }

    void fail() {
        failed = true;
    }

    void down() {
        if (++depth > MAX_DEPTH) {
            throw tooDeep("the expression is nested more than " + MAX_DEPTH + " levels deep");
        }
    }

    /** The error for what the thread's stack has no room for, though it is within the limit. */
    static IllegalArgumentException tooDeep(StackOverflowError e) {
        IllegalArgumentException tooDeep = tooDeep("the expression is nested too deep for the stack of this thread");
        tooDeep.initCause(e);
        return tooDeep;
    }

    private static IllegalArgumentException tooDeep(String what) {
        return new IllegalArgumentException(what + "; give parts of it names with locals");
    }

    void up() {
        depth--;
    }
}
