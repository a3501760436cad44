package io.cloudoven.pipelines.devops;

/**
 * An environment that is there.
 *
 * @param id its number
 * @param name what deployments call it
 * @param outcome what was done to have it
 */
public record EnvironmentRecord(int id, String name, Outcome outcome) {}
