package io.cloudoven.pipelines.variable;

/** The types of parameters. */
public enum ParameterType {
    /** Any text. */
    STRING("string"),
    /** A list of texts. */
    STRING_LIST("stringList"),
    /** A number. */
    NUMBER("number"),
    /** True or false. */
    BOOLEAN("boolean"),
    /** Any structure. */
    OBJECT("object"),
    /** The name of an environment. */
    ENVIRONMENT("environment"),
    /** The path of a file. */
    FILE_PATH("filePath"),
    /** The name of a pool. */
    POOL("pool"),
    /** The name of a secure file. */
    SECURE_FILE("secureFile"),
    /** The name of a service connection. */
    SERVICE_CONNECTION("serviceConnection"),
    /** A step. */
    STEP("step"),
    /** Steps. */
    STEP_LIST("stepList"),
    /** A job. */
    JOB("job"),
    /** Jobs. */
    JOB_LIST("jobList"),
    /** A deployment job. */
    DEPLOYMENT("deployment"),
    /** Deployment jobs. */
    DEPLOYMENT_LIST("deploymentList"),
    /** A stage. */
    STAGE("stage"),
    /** Stages. */
    STAGE_LIST("stageList"),
    /** A container. */
    CONTAINER("container"),
    /** Containers. */
    CONTAINER_LIST("containerList");

    private final String word;

    ParameterType(String word) {
        this.word = word;
    }

    /** As the file has it. */
    public String word() {
        return word;
    }

    /** Whether a value fits; anything fits a structure, and an expression fits everything. */
    public boolean accepts(Object value) {
        if (value instanceof String text && text.contains("${{")) {
            return true;
        }
        return switch (this) {
            case NUMBER -> value instanceof Number;
            case BOOLEAN -> value instanceof Boolean;
            case STRING, ENVIRONMENT, FILE_PATH, POOL, SECURE_FILE, SERVICE_CONNECTION -> value instanceof String;
            default -> true;
        };
    }
}
