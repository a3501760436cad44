package io.cloudoven.pipelines.devops;

/**
 * A service connection that is there.
 *
 * @param id its id
 * @param name what pipelines call it
 * @param type such as {@code kubernetes}
 * @param ready whether it can be used; Azure DevOps may need some seconds
 * @param outcome what was done to have it as asked
 */
public record ServiceConnection(String id, String name, String type, boolean ready, Outcome outcome) {}
