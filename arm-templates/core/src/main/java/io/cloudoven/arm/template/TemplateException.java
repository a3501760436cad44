package io.cloudoven.arm.template;

import io.cloudoven.arm.ArmException;

/** A template that cannot be read or written; the message names the file, the place in it and what is wrong. */
public class TemplateException extends ArmException {
    private static final long serialVersionUID = 1;

    public TemplateException(String message) {
        super(message);
    }

    public TemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
