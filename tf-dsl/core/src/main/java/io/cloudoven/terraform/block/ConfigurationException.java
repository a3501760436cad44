package io.cloudoven.terraform.block;

/** A configuration cannot be what it was asked to be; the root of what this module throws. */
public class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConfigurationException(String message) {
        super(message);
    }
}
