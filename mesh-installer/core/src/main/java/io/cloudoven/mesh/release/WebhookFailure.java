package io.cloudoven.mesh.release;

/** What becomes of a request to the API server while a webhook does not answer. */
public enum WebhookFailure {
    /** It fails. */
    FAIL("Fail"),
    /** It goes on without the webhook. */
    IGNORE("Ignore");

    private final String value;

    WebhookFailure(String value) {
        this.value = value;
    }

    String value() {
        return value;
    }
}
